import type { Table } from '../messaging/protocol.ts';

/** First parts of the query keys: one for each thing that can be out of date by itself. */
export const ROOMS = [
  'items',
  'library',
  'handoffs',
  'escalations',
  'accounts',
  'packs',
  'policy',
  'customers',
  'promises',
  'scripts',
  'facts',
  'red-lines',
  'drafts',
  'pictures',
  'usage',
  'reminders',
  'health',
  'coverage',
  'session',
  'sync',
  'composing',
] as const;
export type Room = (typeof ROOMS)[number];

/** Which queries a changed table makes stale: a view is built from more tables than its own. */
const STALE: Record<Table, readonly Room[]> = {
  items: ['items', 'coverage', 'customers'],
  scripts: ['library', 'scripts', 'facts', 'usage'],
  revisions: ['scripts'],
  facts: ['library', 'facts', 'drafts', 'usage'],
  factChanges: ['facts', 'drafts'],
  factReads: ['facts'],
  redLines: ['red-lines', 'drafts'],
  pictures: ['pictures'],
  scriptEdits: ['usage'],
  accounts: ['accounts', 'items', 'handoffs', 'promises', 'coverage', 'customers'],
  handoffs: ['handoffs', 'items', 'coverage'],
  escalations: ['escalations', 'items', 'coverage'],
  policy: ['policy', 'items', 'coverage', 'customers', 'usage'],
  customers: ['customers', 'items', 'library'],
  promises: ['promises', 'customers'],
  reminders: ['reminders'],
  packs: ['packs'],
  health: ['health'],
  coverage: ['coverage'],
  session: ROOMS,
  sync: ['sync'],
  composing: ['composing', 'customers'],
};

/** The rooms to read again after these tables changed, each once. */
export const staleRooms = (tables: readonly Table[]): Room[] => [
  ...new Set(tables.flatMap(table => STALE[table])),
];
