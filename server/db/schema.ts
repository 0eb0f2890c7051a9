export * from './auth-tables.ts';
export * from './report-tables.ts';
export * from './sync-tables.ts';
