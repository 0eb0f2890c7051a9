/** The toolbar icon and desktop notifications: what is read without looking for it. */
export const background = {
  'toolbar.calm': '和鸣:没有人在等',
  'toolbar.waiting': '和鸣:最急的一条还剩 {left}',
  'toolbar.missed': '和鸣:有人等超时了',
  'toolbar.signed-out': '和鸣:还没连接团队',
  'notify.handoff': '{from} 转给 {to}',
  'notify.handoffs': '{n} 条转交等你处理',
  'notify.first': '最急的一条:{said}',
} as const;
