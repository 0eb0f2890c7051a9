import { useMemo } from 'react';
import { contentFaults } from '../../../lib/rules/script/content-faults.ts';
import { useFacts } from '../../../lib/state/library.ts';
import { useScriptDraft } from '../../../lib/state/script-draft-view.ts';
import { useScriptHeads } from '../../../lib/state/scripts.ts';
import { type Faults, placeFaults } from './fault-words.ts';

const ALL = {};

/** What is wrong with what is being written, anew with each letter. */
export function useFaults(): Faults {
  const { content, scriptId } = useScriptDraft();
  const facts = useFacts().data;
  const heads = useScriptHeads(ALL).data;
  const taken = useMemo(
    () =>
      (heads ?? []).flatMap(({ id, shortcut }) =>
        shortcut === undefined || id === scriptId ? [] : shortcut.toLowerCase(),
      ),
    [heads, scriptId],
  );
  return useMemo(
    () => ({ fields: contentFaults(content, taken), bodies: placeFaults(content, facts) }),
    [content, taken, facts],
  );
}
