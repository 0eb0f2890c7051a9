import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { TypedNumber } from '../messaging/protocol.ts';
import { services } from '../messaging/proxy.ts';
import { type ScriptContent, scriptContentSchema } from '../model/script.ts';
import { textsOf } from '../rules/facts/references.ts';
import type { FactContent } from '../rules/facts/typed.ts';
import { withReference } from '../rules/facts/typed-numbers.ts';

/** Scripts that a preview shows; how many there are in all is told beside them. */
const SHOWN = 20;

export const useFactLines = () =>
  useQuery({ queryKey: ['facts', 'list'], queryFn: () => services.facts.list() });
export const useFactChanges = (factId: string | undefined, limit: number) =>
  useQuery({
    queryKey: ['facts', 'changes', factId, limit],
    queryFn: () => services.facts.changes({ limit, ...(factId === undefined ? {} : { factId }) }),
  });
/** What this member still has to read. */
export const useUnreadChanges = () =>
  useQuery({ queryKey: ['facts', 'unread'], queryFn: () => services.facts.unread() });
export const useRefusedFacts = () =>
  useQuery({ queryKey: ['facts', 'refused'], queryFn: () => services.facts.refused() });
export const useTypedNumbers = () =>
  useQuery({ queryKey: ['facts', 'typed'], queryFn: () => services.facts.typedNumbers() });

/** What scripts would show if this were the fact; the last answer stays while the next is on its way. */
export function useFactPreview(fact: FactContent & { id?: string }) {
  const settled = useSettled(fact);
  return useQuery({
    queryKey: ['facts', 'preview', settled],
    queryFn: () => services.facts.preview({ fact: settled, limit: SHOWN }),
    placeholderData: keepPreviousData,
    enabled: settled.name.trim() !== '',
  });
}

/** Asked between two letters, thousands of scripts would be read for each of them, ms. */
const PAUSE = 250;

function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value);
  const said = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same said anew is nothing new
  useEffect(() => {
    const timer = setTimeout(() => settle(value), PAUSE);
    return () => clearTimeout(timer);
  }, [said]);
  return settled;
}

export const useSaveFact = () => useMutation({ mutationFn: services.facts.save });
export const useEndFact = () => useMutation({ mutationFn: services.facts.end });
export const useMarkRead = () => useMutation({ mutationFn: services.facts.markRead });
export const useTakeUpFact = () => useMutation({ mutationFn: services.facts.takeUp });
export const useDropRefusedFact = () => useMutation({ mutationFn: services.facts.dropRefused });

/** Writes a draft of the script in which the figure is a reference; false: the script no longer says it there. */
export const useReferTo = () => useMutation({ mutationFn: referTo });

/** What I am already writing of the script is gone on with: two figures of one text belong into one draft. */
async function referTo(one: TypedNumber): Promise<boolean> {
  const [sheet, session] = await Promise.all([
    services.scripts.sheet({ id: one.scriptId }),
    services.session.state(),
  ]);
  if (!sheet?.script || !session.signedIn) return false;
  const { script, revisions } = sheet;
  const mine = revisions.find(({ state, authorId }) => state === 'draft' && authorId === session.member.id);
  const before = scriptContentSchema.parse(mine?.content ?? script);
  const content = referring(before, one);
  if (!content) return false;
  const draft = mine ? { revisionId: mine.id, edit: mine.edit, seen: mine.content } : { edit: 0 };
  return (await services.scripts.saveDraft({ scriptId: script.id, content, ...draft })).ok;
}

function referring(content: ScriptContent, one: TypedNumber): ScriptContent | undefined {
  const texts = textsOf(content);
  const changed = withReference(texts[one.text] ?? '', one);
  if (changed === undefined) return undefined;
  const [body = '', ...variants] = texts.with(one.text, changed);
  return { ...content, body, ...(variants.length > 0 ? { variants } : {}) };
}
