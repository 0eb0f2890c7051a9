/** The desk's frame. */
export const desk = {
  'desk.title': 'Chorus 和鸣 工作台',
  'desk.name': '和鸣 · {workspace}',
  'desk.open': '打开工作台',
  'desk.short': '工作台',
  'desk.write': '去工作台写',
  'desk.settings': '设置',
  'desk.rooms': '工作台分区',
  'desk.room.scripts': '话术',
  'desk.room.facts': '事实',
  'desk.room.red-lines': '红线',
  'desk.room.usage': '使用情况',
  'desk.room.sheets': '导入导出',
} as const;
