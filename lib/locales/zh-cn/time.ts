/** Times and durations in words. */
export const time = {
  'time.minutes': '{n} 分',
  'time.hours': '{n} 小时',
  'time.days': '{n} 天',
  'time.about': '≈ {span}',
  'time.left': '剩 {span}',
  'time.late': '{span} 超时',
  'time.maybe-late': '{span} 可能超时',
  'time.answered': '{span} 回的',
  'time.say.left': '还剩 {span}',
  'time.say.waited': '已等 {span}',
  'time.say.late': '已等 {span},超过时限',
  'time.say.range': '已等 {from} 到 {to},页面只写了大概时间',
  'time.say.answered': '{span} 后回的',
  'time.say.seconds': '{n} 秒',
  'time.today': '今天 {clock}',
  'time.tomorrow': '明天 {clock}',
} as const;
