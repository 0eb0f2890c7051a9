/** The desk's frame. */
export const desk = {
  'desk.title': 'Chorus 和鸣 desk',
  'desk.name': 'Chorus · {workspace}',
  'desk.open': 'Open the desk',
  'desk.short': 'Desk',
  'desk.write': 'Write at the desk',
  'desk.settings': 'Settings',
  'desk.rooms': 'Rooms of the desk',
  'desk.room.scripts': 'Scripts',
  'desk.room.facts': 'Facts',
  'desk.room.red-lines': 'Red lines',
  'desk.room.usage': 'Usage',
  'desk.room.sheets': 'Import and export',
} as const;
