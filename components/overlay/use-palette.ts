import { useEffect, useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import type { ReadyScript } from '../../lib/model/ready-script.ts';
import type { ScriptHit } from '../../lib/state/views.ts';
import { useDeeds } from './context.tsx';

/** Which way of saying it each row would insert: the one that is due, or the one that the operator turned to. */
export function useWays(itemId: string, hits: readonly ScriptHit[]) {
  const deeds = useDeeds();
  const [turned, setTurned] = useState<Record<string, ReadyScript>>({});
  const readyAt = (row: number): ReadyScript | undefined => {
    const ready = hits[row]?.ready;
    return ready && (turned[ready.id] ?? ready);
  };
  const turn = (row: number, step: number): void => {
    const { id = '', variant } = readyAt(row) ?? {};
    if (!variant) return;
    const next = (variant.index + step + variant.of) % variant.of;
    const take = (other?: ReadyScript) => other && setTurned(before => ({ ...before, [id]: other }));
    deeds.ready(itemId, id, next).then(take, () => undefined);
  };
  return { readyAt, turn };
}

interface InsertProps {
  itemId: string;
  query: string;
  hits: readonly ScriptHit[];
  fresh: boolean;
  readyAt(row: number): ReadyScript | undefined;
  setChosen(row: number): void;
  onFill(script: ReadyScript): void;
}

/** Inserts a row, or asks for its fields; what is doubtful about it is said once before. */
export function useInsert({ itemId, query, hits, fresh, readyAt, setChosen, onFill }: InsertProps) {
  const deeds = useDeeds();
  const [warned, setWarned] = useState<{ of: string; text: string }>();
  const [waiting, setWaiting] = useState<{ query: string; row: number }>();
  const insert = (row: number) => {
    // Nobody inserts a row of a list that is about to change; who types faster than it comes gets the row that comes.
    if (!fresh) return setWaiting({ query, row });
    const [hit, ready] = [hits[row], readyAt(row)];
    if (!hit || !ready) return;
    const expired = hit.expired ? t('palette.expired-again') : undefined;
    const text = expired ?? (ready.fields ? undefined : deeds.doubt(ready));
    const of = `${query}:${ready.id}`;
    if (text && warned?.of !== of) {
      setChosen(row);
      setWarned({ of, text });
    } else if (ready.fields) onFill(ready);
    else void deeds.insert(itemId, ready, { isSure: true });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was picked is inserted once, when its list stands
  useEffect(() => {
    if (!waiting || !fresh) return;
    setWaiting(undefined);
    if (waiting.query === query) insert(waiting.row);
  }, [waiting, fresh, query]);
  return { insert, warned: warned?.of.startsWith(`${query}:`) ? warned.text : undefined };
}
