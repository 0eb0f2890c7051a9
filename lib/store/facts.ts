import type { Fact } from '../model/fact.ts';
import type { ChorusDb } from './db.ts';

export const allFacts = (db: ChorusDb): Promise<Fact[]> => db.facts.toArray();
