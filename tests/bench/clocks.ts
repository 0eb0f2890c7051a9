import { HOUR, MINUTE } from '../../lib/base/clock.ts';
import { waitedWords } from '../../lib/locales/duration.ts';
import type { DutyHours, Span } from '../../lib/model/duty-hours.ts';
import { FLAGS } from '../../lib/model/flag.ts';
import type { FlagRule } from '../../lib/model/flag-rule.ts';
import type { Wait } from '../../lib/model/wait.ts';
import { applyFlagRules } from '../../lib/rules/flag/team-rules.ts';
import { dutyOfItem } from '../../lib/rules/policy/duty-of-item.ts';
import { wholePolicy } from '../../lib/rules/policy/whole.ts';
import { waitAt } from '../../lib/rules/sla/at.ts';
import { badgeOf } from '../../lib/rules/sla/badge.ts';
import { hoursOf } from '../../lib/rules/sla/hours.ts';
import { targetOf } from '../../lib/rules/sla/turn.ts';
import { verdictOf, waitOf } from '../../lib/rules/sla/wait.ts';
import { type Report, rounded, type Verdict } from './bench.ts';
import { aClockedItem, type ClockedItem } from './clocks/item.ts';
import { chanceOf } from './random.ts';

const ITEMS = 100_000;
const CLOCKS = 5_000;
const NOW = Date.UTC(2026, 10, 20, 6);
const OFFICE: Span[] = [
  [9 * 60, 12 * 60],
  [13 * 60 + 30, 22 * 60],
];
const WEEKLY: DutyHours = {
  kind: 'weekly',
  days: Array.from({ length: 7 }, () => OFFICE),
  holidays: [],
  makeUpDays: OFFICE,
};

/**
 * What the clock costs: a second of 5,000 open clocks (judged anew, put into words, and the most urgent found for the badge), and verdicts
 * for 100,000 answered items over a year of duty hours, looked at through 50 rules of a team. Beside them the least that could be done: one subtraction and comparison each.
 */
export async function run(): Promise<Report> {
  const chance = chanceOf(7);
  const items = Array.from({ length: ITEMS }, (_, index) => aClockedItem(index, chance, NOW));
  const waits = items.slice(0, CLOCKS).map(item => openWait(item));
  const second = median(() => tick(waits, NOW + HOUR));
  const bareSecond = median(() => waits.filter(wait => NOW + HOUR - wait.earliest > 5 * MINUTE).length);
  const all = median(() => items.map(verdict), 5);
  const bareAll = median(
    () => items.map(({ item, answeredAt }) => answeredAt - item.firstSeenAt <= 5 * MINUTE),
    5,
  );
  return {
    name: 'clocks',
    rows: [
      {
        what: `a second of ${CLOCKS} open clocks`,
        ms: rounded(second),
        'bare ms': rounded(bareSecond),
        times: rounded(second / bareSecond),
      },
      {
        what: `verdicts for ${ITEMS} items`,
        ms: rounded(all),
        'bare ms': rounded(bareAll),
        times: rounded(all / bareAll),
      },
    ],
    verdict: [
      atMost('ms a second for 5,000 open clocks', 5, second),
      atMost('ms for verdicts of 100,000 items', 2000, all),
    ],
  };
}

const POLICY = wholePolicy(undefined);
/** Of words that mostly stand in no text, as a team's are. */
const RULES = Array.from(
  { length: 50 },
  (_, index): FlagRule => ({
    id: `r${index}`,
    words: [`蓝罐${index}`, `暗号${index}`, index === 7 ? '孕妇能用' : `款${index}号`],
    effect: 'primary',
    flag: FLAGS[index % FLAGS.length] ?? 'praise',
  }),
);

function openWait({ item, account }: ClockedItem): Wait {
  const targetMs = dutyOfItem(POLICY.rules, account, item).targetMs ?? HOUR;
  return waitOf({ item, targetMs, hours: hoursOf(WEEKLY), now: NOW });
}

/** What screens and badge do in one second. Answers something, so that nothing of it is left out. */
function tick(waits: readonly Wait[], now: number): number {
  const judged = waits.map(wait => waitAt(wait, now));
  const said = judged.reduce((length, wait) => length + (waitedWords(wait, now)?.text.length ?? 0), 0);
  return said + badgeOf(judged, now).text.length;
}

function verdict({ item, account, answeredAt, turn }: ClockedItem): string {
  const labelled = { ...item, ...applyFlagRules(RULES, item) };
  const targetMs = targetOf(dutyOfItem(POLICY.rules, account, labelled), turn);
  const wait = waitOf({ item, targetMs, hours: hoursOf(WEEKLY), now: answeredAt });
  return verdictOf(wait, { at: answeredAt });
}

function median(deed: () => unknown, times = 21): number {
  const took = Array.from({ length: times }, () => {
    const start = performance.now();
    deed();
    return performance.now() - start;
  });
  return took.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

const atMost = (claim: string, limit: number, measured: number): Verdict => ({
  claim,
  limit,
  measured: rounded(measured),
  ok: measured <= limit,
});
