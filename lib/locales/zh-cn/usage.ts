/** What work teaches the library. */
export const usage = {
  'usage.answer.kept': '「{title}」存成话术草稿了,改好再送审',
  'usage.answer.known': '话术「{title}」已经这么说了',
  'usage.answer.no-reply': '这条还没读到我们的回复,滚到回复那里再存',
  'usage.answer.empty': '去掉昵称和号码就没剩什么了,不存',
  'usage.answer.forbidden': '先连上团队再存',
  'usage.habit': '大家常把「{from}」改成「{to}」',
} as const;
