/** Red lines, the role's voice, places left open. */
export const WRONG_WORDS = `
这是全网最低价 → absolute 全网最低价
史上最低,错过没有 → absolute 史上最低
我们家精华效果最好 → absolute 最好
最好用的面霜 → absolute 最好
最 好 用 的面霜 → absolute 最 好
全国第一的修护精华 → absolute 全国第一
销量第一 → absolute 销量第一
国家级实验室出品 → absolute 国家级
世界级配方 → absolute 世界级
顶级原料 → absolute 顶级
顶尖团队 → absolute 顶尖
行业唯一的专利 → absolute 唯一
独一无二的肤感 → absolute 独一无二
绝对不过敏 → absolute 绝对不过敏
100%有效 → absolute 100%有效
百分百安全 → absolute 百分百安全
无副作用,孕妇放心 → absolute 无副作用
零风险入手 → absolute 零风险
纯天然成分 → absolute 纯天然
万能的精华 → absolute 万能
永久美白 → absolute 永久
绝对有效,我保证 → absolute 绝对有效
首选就是我们 → absolute 首选
极致修护体验 → absolute 极致
最安全的防晒 → absolute 最安全
最有效的成分 → absolute 最有效
最便宜的时候就是现在 → absolute 最便宜
top1 的精华 → absolute top1
NO.1 的口碑 → absolute NO.1
我们就是第一品牌 → absolute 第一品牌
行业第一 → absolute 行业第一
第一的修护力 → absolute 第一
一抹就白,立竿见影 → absolute 一抹就; absolute 立竿见影
七天见效 → absolute 七天见效
保证有效 → absolute 保证有效
独家配方 → absolute 独家配方
国际领先的技术 → absolute 国际领先
遥遥领先 → absolute 遥遥领先
完美肌肤从这里开始 → absolute 完美
彻底改善泛红 → absolute 彻底
官方特供款 → absolute 特供
史无前例的优惠 → absolute 史无前例
秒杀全网 → absolute 秒杀全网
可以治疗痘痘 → medical 治疗
能根治敏感肌 → medical 根治
这个精华消炎很快 → medical 消炎
杀菌祛痘 → medical 杀菌
抗菌成分 → medical 抗菌
修复疤痕 → medical 修复疤痕
祛疤效果好 → medical 祛疤
抗过敏精华 → medical 抗过敏
药用级别的护肤 → medical 药用
我们是药妆 → medical 药妆
止痒很快 → medical 止痒
用一个疗程就好 → medical 疗程
改善湿疹 → medical 改善湿疹
促进细胞再生 → medical 促进细胞再生
排毒养颜 → medical 排毒
皮肤科推荐 → medical 皮肤科推荐
医生推荐的牌子 → medical 医生推荐
比药膏好用 → medical 比药膏
治 疗 痘 痘 → medical 治 疗
除螨洁面 → medical 除螨
去红血丝 → medical 去红血丝
媲美医美 → medical 媲美医美
加微信细聊 → contact 加微信
加v私聊 → contact 加v
加 V 私聊 → contact 加 V
加我薇信 → contact 薇信
vx 发你 → contact vx
我的vx:abc12345 → contact vx:abc12345
微 信 联系 → contact 微 信
QQ 群里有教程 → contact QQ 群
进群领福利 → contact 进群
扫二维码就行 → contact 二维码
电话 13800138000 → contact 13800138000
打我电话 138-0013-8000 → contact 138-0013-8000
139 0013 8000 找我 → contact 139 0013 8000
看 www.chengyu-skin.com → contact www.chengyu-skin.com
https://t.cn/abc 这里买 → contact https://t.cn/abc
去淘宝搜同名店 → contact 淘宝
某宝有店 → contact 某宝
京东自营也有 → contact 京东
公众号里有详情 → contact 公众号
发邮件到 help@other.com → contact help@other.com
加群可以领小样 → contact 加群
比白月光家好用 → rival 白月光家
白月光家的同款 → rival 白月光家
luxe实验室的平替 → rival luxe实验室
ＬＵＸＥ实验室也用这个成分 → rival ＬＵＸＥ实验室
早C晚A 就靠它 → banned 早C晚A
早c晚a 搭配 → banned 早c晚a
别交智商税了 → banned 智商税
烂脸期可以用 → banned 烂脸
KOC|烂脸那会儿就靠它 → banned 烂脸
KOC|姐妹直接下单就好 → voice-sells 下单
KOC|链接在我主页 → voice-sells 链接在
KOC|现在有优惠券快去领 → voice-sells 优惠券
KOC|冲直播间拍就对了 → voice-sells 直播间拍
KOC|库存不多了 → voice-sells 库存
KOC|今天秒杀,别错过 → voice-sells 秒杀
KOC|点链接就能买 → voice-sells 点链接
KOC|到手价真的香 → voice-sells 到手价
KOC|小黄车第一个 → voice-sells 小黄车
KOC|精华 239 元,冲 → voice-price 239 元
KOE|精华 239 元 → voice-price 239 元
KOE|面霜的价格是 199 元 → voice-price 199 元
KOE|防晒 129 块,性价比高 → voice-price 129 块
KOL|您的订单已经发货 → voice-serves 订单
KOL|退款联系我 → voice-serves 退款
KOL|快递明天到 → voice-serves 快递
KOL|售后问题私信我 → voice-serves 售后
official|宝子们久等了 → voice-slang 宝子
official|家人们冲鸭 → voice-slang 家人们
official|yyds → voice-slang yyds
official|集美们看过来 → voice-slang 集美
official|哈哈哈谢谢支持 → voice-slang 哈哈哈
{{昵称}}你好,请看主页 → unfilled {{昵称}}
亲,{{肤质}}可以用的 → unfilled {{肤质}}
您好 {{转交账号}} 会联系您 → unfilled {{转交账号}}
精华 {{fact:精华到手价}} → unfilled {{fact:精华到手价}}
最好的精华,加v领券 → absolute 最好; contact 加v
全国第一,能治疗湿疹 → absolute 全国第一; medical 治疗
精华 209 元,全网最低价 → price-wrong 209 元; absolute 全网最低价
KOC|宝贝直接下单,精华 239 元 → voice-sells 下单; voice-price 239 元
我们是销冠产品 → absolute 销冠
天花板级别的修护 → absolute 天花板级
口碑第一的洁面 → absolute 口碑第一
敏感肌首选 → absolute 首选
最温和的洁面 → absolute 最温和
最天然的成分 → absolute 最天然
绝无仅有的体验 → absolute 绝无仅有
填补国内空白 → absolute 填补国内空白
最新科技 → absolute 最新
最先进的工艺 → absolute 最先进
抑菌率很高 → medical 抑菌
有效抗炎 → medical 抗炎
脱敏修护 → medical 脱敏
生发精华 → medical 生发
瘦脸神器 → medical 瘦脸; absolute 神器
减肥也能用 → medical 减肥
支付宝转我也行 → contact 支付宝
whatsapp 联系 → contact whatsapp
扣扣 12345678 → contact 扣扣 12345678
微信号 chengyu_2026 → contact 微信
`;
