import { type Clock, SECOND } from '../../base/clock.ts';
import type { Reminder, Reminders } from './index.ts';

/** Several changes in a row are asked about once, ms. */
const GATHER = 300;
/** News that comes so soon (ms) after other news is put to it without another sound. */
const TOGETHER = 15 * SECOND;
/** For later than this the alarm is fine enough, and the worker may sleep, ms. */
const AHEAD = 60 * SECOND;

/** Where the one notification stands. */
export interface Board {
  /** As the board would say it: what would look the same is not shown anew. */
  said(reminder: Reminder): string;
  /** Shows it, and may be heard. */
  ring(reminder: Reminder): Promise<void>;
  /** Changes what is shown, without a sound; false: nothing is shown any more. */
  setRight(reminder: Reminder): Promise<boolean>;
  clear(): Promise<void>;
}

/** Asks for reminders when something changes and when it is time, and has them shown: once, replaced and not stacked. */
export class Bell {
  private readonly reminders: Pick<Reminders, 'remind'>;
  private readonly clock: Clock;
  private readonly board: Board;
  private shown: { at: number; said: string } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private gathering: ReturnType<typeof setTimeout> | undefined;
  private asking: Promise<unknown> = Promise.resolve();

  constructor(reminders: Pick<Reminders, 'remind'>, clock: Clock, board: Board) {
    this.reminders = reminders;
    this.clock = clock;
    this.board = board;
  }

  /** Something changed, or half a minute went by. */
  check(): void {
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      void this.ask().catch(() => undefined);
    }, GATHER);
  }

  /** One after the other; also after one that failed: a single refusal of the browser must not silence all that follow. */
  ask(): Promise<Reminder> {
    const tell = () => this.tell();
    const asked = this.asking.then(tell, tell);
    this.asking = asked.catch(() => undefined);
    return asked;
  }

  private async tell(): Promise<Reminder> {
    const reminder = await this.reminders.remind();
    this.askAgain(reminder.nextAt);
    await this.show(reminder);
    return reminder;
  }

  private askAgain(nextAt: number | undefined): void {
    clearTimeout(this.timer);
    const left = nextAt === undefined ? Number.POSITIVE_INFINITY : nextAt - this.clock();
    if (left < AHEAD) this.timer = setTimeout(() => this.check(), Math.max(0, left));
  }

  private async show(reminder: Reminder): Promise<void> {
    const { standing, fresh } = reminder;
    if (standing.length === 0) {
      this.shown = undefined;
      await this.board.clear();
      return;
    }
    const said = this.board.said(reminder);
    if (!fresh && said === this.shown?.said) return;
    const [now, before] = [this.clock(), this.shown?.at ?? Number.NEGATIVE_INFINITY];
    const isNew = fresh && now - before > TOGETHER;
    const isSetRight = !isNew && (await this.board.setRight(reminder));
    if (fresh && !isSetRight) await this.board.ring(reminder);
    this.shown = { at: isNew ? now : before, said };
  }
}
