/** Words that customers wrap their question in: they say little about what is asked. Longer ones first where one begins another. */
const NOISE =
  '请问一下 我想问一下 想问一下 问一下 我想问 想问下 想问 请问 你好 您好 姐妹们 姐妹 宝子们 宝子 家人们 亲亲 老师 小姐姐 博主 在吗 有人吗 谢谢 麻烦 帮我看看 帮忙看看 帮我 帮忙 看看 一下 一个 一点 都没有 没有 这个 那个 这款 那款 这种 什么的 你们家 你们 你家 我们 我的 我家 我是 我想 我 你 他 她 咋 吗 呢 啊 呀 哦 吧 嘛 哈 啦 哎 诶 的 了 是 都 也 就 还 又 很 好 真 太 要 会 能 可以 可不可以 能不能 是不是 有没有 怎么 怎样 如何 什么 多少 哪个 为什么 到底 现在 今天 应该 需要 想'.split(
    ' ',
  );

/** Ways of asking for the same in this trade; who types one also means the others. */
const SAME: readonly (readonly string[])[] = [
  '多少钱 价格 报价 怎么卖 几块 多少米 价钱 到手价 什么价 多钱 啥价 售价 单价 几钱',
  '便宜 优惠 打折 折扣 活动 满减 券 会员日 降价 促销 划算',
  '降价 差价 价保 保价 补差 便宜了 买贵',
  '太贵 嫌贵 贵了 好贵 买不起 预算',
  '发货 寄出 寄 什么时候发 几号发 包邮 运费 邮费',
  '物流 快递 到哪 单号 没收到 没到 丢件 没动 催件',
  '退款 退货 退换 退钱 退回 不想要 退 安心退',
  '换货 换新 换一个 补发',
  '售后 保修 维修 修 坏了 质量问题 质保 不转 没反应',
  '链接 哪里买 在哪买 怎么买 怎么下单 下单 入口 购买 橱窗 哪里有卖 哪能买 店铺 求链接',
  '孕妇 孕期 怀孕 备孕 哺乳 怀宝宝 准妈妈',
  '过敏 敏感 泛红 刺痛 发红 红肿 起疹 不适 烂脸 红疹 痒',
  '刺痛 刺 疼 痛 火辣 辣',
  '敏感肌 敏皮 敏感皮 敏感皮肤',
  '正品 真假 假货 真的假的 保真 真伪 山寨 假的 仿',
  '广告 推广 恰饭 收钱 收了钱 合作 赞助 托',
  '成分 配方 配料 含有 添加 里面有什么 用料 材质 材料 料子 面料',
  '怎么用 用法 使用方法 使用 怎么涂 教程 不会用 不会弄 操作 顺序 先后',
  '清洁 清洗 保养 洗 打理 脏了 脏',
  '尺码 尺寸 大小 规格 多大 几码 码数 型号 容量 身高 体重 一米',
  '有货 现货 库存 断货 缺货 补货 到货 没货 卖完 没有了 售罄',
  '送人 送礼 礼物 礼盒 生日 包装 妈妈 闺蜜 送给',
  '赠品 送什么 小样 试用 试用装 体验装 送吗',
  '旅行装 小瓶 便携 出差 小包装 小规格',
  '发票 开票 报销 抬头',
  '保质期 过期 能放多久 开封 打开以后 有效期 用完',
  '多久 多长时间 几天 几个月 见效 变化 感觉',
  '效果 有用 没用 没效果 有效',
  '对比 区别 哪个好 别家 其他牌子 别的牌子 比较 差别 不同',
  '推荐 哪款 选哪 用哪个 买哪个 怎么选 适合 求推荐 怎么挑',
  '直播 直播间 开播 主播',
  '客服 人工 在线 下班 值班 几点 不理人 没人回',
  '投诉 举报 曝光 维权 315 消协 工商',
  '隐私 泄露 信息安全 个人信息 手机号',
  '合作 商务 商单 联系方式 邮箱 洽谈 mcn',
  '采访 媒体 记者 报道',
  '代理 批发 加盟 拿货 起批 进货 批量',
  '检测 报告 质检 测试 认证 备案',
  '搓泥 起泥 白条 搓出来',
  '泛白 假白 发白 白得',
  '漏液 漏了 破损 碎了 坏的 漏',
  '肤质 皮肤类型 干皮 油皮 混油 干敏',
  '粘 黏 质地 肤感 清爽 油腻 吸收 味道',
  '洁面 洗面奶 洗脸 洁面乳',
  '精简 减少 步骤 太多',
  '喷雾 补水 干燥',
  '带娃 宝妈 孩子 娃',
  '质量 品质 做工',
  'vc 维c 维生素c',
  '医院 就医 医生 红肿 送医',
  '预算 钱不多 学生党 实惠 手头紧 平价',
  '颜色 色号 色差 显白 色系',
  '掉色 褪色 缩水 起球 变形',
  '味道 气味 异味 香味 臭',
  '保暖 暖和 厚 薄 冷',
  '安装 组装 上门',
  '电池 续航 充电 待机',
  '口味 好吃 好喝 口感',
  '儿童 小孩 宝宝 婴儿 孩子 小朋友',
  '老人 爸妈 父母 长辈',
  '会员 积分 vip 权益',
  '改地址 换地址 地址填错 收货地址',
  '取消订单 取消 不要了 拍错',
  '少发 漏发 少了 缺件 没给',
  '发错 寄错 错发',
  '预售 定金 尾款 预定',
  '付款 支付 花呗 分期 货到付款',
  '门店 实体店 线下 专柜 自提',
  '用量 用多少 几滴 一次',
  '痘痘 痘肌 爆痘 闷痘 长痘 粉刺 闭口',
  '毛孔 黑头',
  '美白 提亮 淡斑 暗沉 变白',
  '抗老 抗皱 细纹 皱纹 紧致',
  '防水 防汗 脱妆',
  '卸妆 卸 洗掉',
  '男生 男士 老公 男朋友 男友',
  '年龄 几岁 多大年纪',
  '激素 酒精 香精 防腐剂 添加剂 无添加',
  '赠品 礼品 东西送 送东西',
  '电话 微信 联系 怎么联系',
].map(line => line.split(' '));

/** Where in a query stands noise: 1 for each character of it. Nothing is noise where all would be. */
export function noiseIn(query: string): Uint8Array {
  const mask = new Uint8Array(query.length);
  for (const word of NOISE)
    for (let at = query.indexOf(word); at !== -1; at = query.indexOf(word, at + word.length))
      mask.fill(1, at, at + word.length);
  const isAll = mask.every((noise, at) => noise === 1 || query.charAt(at) === ' ');
  return isAll ? mask.fill(0) : mask;
}

/** Other words for what a query asks, those of one meaning together. */
export const meantBy = (query: string): string[][] =>
  SAME.filter(words => words.some(word => query.includes(word))).map(words =>
    words.filter(word => !query.includes(word)),
  );
