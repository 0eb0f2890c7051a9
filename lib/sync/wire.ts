import type { Change } from '../store/change.ts';
import type { SyncRow } from './contract.ts';

/** The store's `Change` and the wire's `SyncRow` are one shape; these two lines stop compiling when they drift apart. */
export const toWire = (change: Change): SyncRow => change;
export const fromWire = (row: SyncRow): Change => row;
