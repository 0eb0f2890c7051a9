import { induction } from './index.ts';

// Imported for this alone, where nobody brings it when it is wanted: by tests and tools.
globalThis.chorusInduction = induction;
