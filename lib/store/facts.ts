import type { Fact } from '../model/fact.ts';
import type { ChorusDb } from './db.ts';

export const allFacts = (db: ChorusDb): Promise<Fact[]> => db.facts.toArray();

export const factById = (db: ChorusDb, id: string): Promise<Fact | undefined> => db.facts.get(id);
