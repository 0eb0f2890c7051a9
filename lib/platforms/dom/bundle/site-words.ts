/** Words of the sites themselves: what stands on their buttons, badges and foot lines. A text made of nothing else is theirs. */
const WORDS = [
  ...'回复 回覆 评论 点赞 已赞 赞 踩 喜欢 不喜欢 收藏 转发 分享 举报 投诉 删除 编辑 复制 翻译 置顶 取消 加精 拉黑 关注 已关注 互相关注'.split(
    ' ',
  ),
  ...'展开 收起 查看 更多 全部 所有 加载 加载中 刷新 返回 关闭 上一页 下一页 下一步 确定 确认 完成 保存 提交 发送 发布 发表 发起 搜索'.split(
    ' ',
  ),
  ...'条 个 次 人 楼 层 页 万 亿 共 第 的 已 未 暂无 没有 还没有 没有更多了 已经到底了 已经到底 到底了 没有了 请稍等 请稍候 等人 等'.split(
    ' ',
  ),
  ...'作者 楼主 博主 主播 粉丝 铁粉 我 我的 官方 认证 首评 神评 热评 精选 热门 最热 最新 默认 推荐 相关 时间 按热度 按时间 排序 倒序 正序'.split(
    ' ',
  ),
  ...'赞过 回复过 来过 觉得很赞 刚刚 刚才 今天 昨天 前天 上午 下午 早上 晚上 凌晨 中午 周一 周二 周三 周四 周五 周六 周日 年 月 日 时'.split(
    ' ',
  ),
  ...'星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 秒 秒钟 分 分钟 小时 天 周 星期 个月 前 之前 编辑于 发布于 发表于 更新于 最后 来自 IP 属地 未知'.split(
    ' ',
  ),
  ...'说点什么 说点儿好听的 说说你的看法 写下你的评论 发条友善的评论 发一条友善的评论 善意评论 有爱评论 友善评论 理性发言 善语结善缘 恶言伤人心 参与讨论 留下你的评论'.split(
    ' ',
  ),
  ...'快来抢沙发 抢沙发 快去评论吧 还没有评论 这是一片荒地 点击评论 点击 登录 注册 登录后 私信 消息 通知 会话 聊天 在线 离线 已读 未读 送达 对方正在输入 请输入 输入 输入消息 按 键'.split(
    ' ',
  ),
  ...'换行 表情 图片 视频 文件 语音 客服 人工 商品 订单 撤回 新 新消息 以下为新消息 以上为历史消息 显示 隐藏 折叠 屏蔽 管理 批量 操作 选择 公开 私密'.split(
    ' ',
  ),
  ...'弹幕 投币 充电 笔记 作品 动态 专栏 浏览 播放 观看 阅读 首页 发现 设置 帮助 反馈 互动 创作 中心 服务 数据 直播 活动 获赞 简介 标签 话题 原创 声明'.split(
    ' ',
  ),
];
const LATIN = /^(?:up|lv|vip|ip|ok|reply|like|likes|share|more|follow|following|send|comment|comments)$/i;
const KNOWN = new Set(WORDS);
const LONGEST = Math.max(...WORDS.map(word => word.length));
const MAX = 24;

/** How many words of the sites make up this text; undefined when something else is in it. Digits and signs count for nothing. */
export function siteWordsIn(text: string): number | undefined {
  const plain = text.replace(/[\p{P}\p{S}\p{N}\s]/gu, ' ').trim();
  if (text.length > MAX || plain === '') return undefined;
  let count = 0;
  for (const run of plain.split(/ +/)) {
    const words = LATIN.test(run) ? 1 : wordsIn(run);
    if (words === undefined) return undefined;
    count += words;
  }
  return count;
}

/** The fewest words that make up the run. */
function wordsIn(run: string): number | undefined {
  const best: (number | undefined)[] = [0];
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const before = best[start];
      if (before === undefined || !isWord(run.slice(start, end))) continue;
      best[end] = Math.min(best[end] ?? Number.POSITIVE_INFINITY, before + 1);
    }
  }
  return best[run.length];
}

const isWord = (text: string): boolean => KNOWN.has(text) || LATIN.test(text);
