/** The popup under the toolbar icon. */
export const popup = {
  'popup.title': 'Chorus 我的时限',
  'popup.most-urgent': '最急的一条',
  'popup.calm': '没人在等',
  'popup.calm-text': '要回的都回了。',
  'popup.says': '{name}:{text}',
  'popup.item': '{name} · {what}',
  'popup.handoff': '{from} 转给 {to}',
  'popup.more': '还有 {n} 条',
  'popup.today': '今天',
  'popup.median': '中位 {span}',
  'popup.in-time': '及时 {share}%',
  'popup.answered': '{n} 条',
  'popup.nothing-today': '还没回过',
} as const;
