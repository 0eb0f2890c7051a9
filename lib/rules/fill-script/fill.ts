import { normalText } from '../../base/text.ts';
import type { Fact } from '../../model/fact.ts';
import type { ReadyScript } from '../../model/ready-script.ts';
import type { Script } from '../../model/script.ts';
import { currentFact } from '../facts/current.ts';

/** `{{名}}`, `{{名|默认}}`, `{{fact:名}}`. A place never spans lines or nests, so a body is filled in one pass. */
const PLACE = /\{\{([^{}|\n]{1,60})(?:\|([^{}\n]{0,60}))?\}\}/g;
const FACT = 'fact:';

/** Longest value that a page may put into a script, characters; names are cut there. */
const MAX_VALUE = 60;

export interface Filling {
  /** Values by place name, taken from the page: 昵称, 我的账号, 转交账号 … Hostile text: inserted literally, never filled again. */
  values: Readonly<Record<string, string | undefined>>;
  facts: readonly Fact[];
  now: number;
  /** Where it is going to be said: some facts hold there alone. */
  channel?: string | undefined;
}

/** Makes a script ready. A place without a value takes its default, else it stays visible and is listed as unfilled. */
export function fillScript(script: Pick<Script, 'id' | 'title' | 'body'>, filling: Filling): ReadyScript {
  const unfilled = new Set<string>();
  const expired = new Set<string>();
  const text = script.body.replace(PLACE, (place, rawName: string, fallback: string | undefined) => {
    const name = rawName.trim();
    const value = name.startsWith(FACT)
      ? factValue(name.slice(FACT.length).trim(), filling, expired)
      : pageValue(name, filling);
    if (value) return value;
    if (fallback !== undefined) return fallback;
    unfilled.add(name);
    return place;
  });
  return { id: script.id, title: script.title, text, unfilled: [...unfilled], expiredFacts: [...expired] };
}

function factValue(name: string, { facts, now, channel }: Filling, expired: Set<string>): string | undefined {
  const found = currentFact(facts, name, { now, channel });
  if (found && found.state !== 'current') expired.add(name);
  return found?.fact.value;
}

/** Own keys only: a place called `constructor` must not reach the prototype. */
function pageValue(name: string, { values }: Filling): string | undefined {
  if (!Object.hasOwn(values, name)) return undefined;
  const value = normalText(values[name] ?? '');
  return Array.from(value).slice(0, MAX_VALUE).join('');
}

/** A fact or script is valid from `validFrom` up to, not including, `validTo`. */
export const isValid = (
  dated: { validFrom?: number | undefined; validTo?: number | undefined },
  now: number,
): boolean =>
  (dated.validFrom ?? Number.NEGATIVE_INFINITY) <= now && now < (dated.validTo ?? Number.POSITIVE_INFINITY);
