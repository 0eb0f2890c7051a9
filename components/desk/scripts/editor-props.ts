import type { Fact } from '../../../lib/model/fact.ts';
import type { ScriptContent } from '../../../lib/model/script.ts';
import type { Faults } from './fault-words.ts';

/** What every field of the editor is given. */
export interface EditorProps {
  content: ScriptContent;
  faults: Faults;
  facts: readonly Fact[] | undefined;
  readOnly: boolean;
  /** `field`: what is typed into; empty for a choice. */
  change(field: string, part: Partial<ScriptContent>): void;
}
