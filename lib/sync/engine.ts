import type { Clock } from '../base/clock.ts';
import type { Change } from '../store/change.ts';
import type { ChorusDb } from '../store/db.ts';
import type { CallFailure, Client } from './client.ts';
import { type CycleFailure, cycle } from './cycle.ts';
import { keepLive, type Live, type Socket } from './live.ts';
import { backoff } from './retry.ts';
import type { Session, SessionKeeper } from './session.ts';
import { type Link, reportOf, type SyncReport } from './state.ts';

/** Writes made within this time go out together, ms. */
const GATHER = 50;

export interface EngineDeps {
  db: ChorusDb;
  clock: Clock;
  session: SessionKeeper;
  /** A client whose calls end with `signal`. */
  client(session: Session, signal: AbortSignal): Client;
  socket(server: string): Socket;
  random(): number;
  /** Rows came in, or went back after a refusal. */
  onChanges(changes: readonly Change[]): void;
  /** The state of the connection, or who is signed in with whom, changed. */
  onState(what: 'sync' | 'session'): void;
}

/** For whom it runs now. */
interface Run {
  session: Session;
  client: Client;
  abort: AbortController;
  live: Live;
}

/** Keeps the store and the server in step while somebody is signed in. One turn (push, then pull) at a time. */
export class Engine {
  private readonly deps: EngineDeps;
  private link: Link = 'signed-out';
  private run: Run | undefined;
  private turning: Promise<void> | undefined;
  private isWanted = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(deps: EngineDeps) {
    this.deps = deps;
  }

  /** Begins (again) for whoever is signed in; without a session it rests. */
  async start(): Promise<void> {
    await this.stop();
    const session = await this.deps.session.current();
    if (!session) {
      this.setLink('signed-out');
      return;
    }
    this.setLink('connecting');
    const abort = new AbortController();
    const client = this.deps.client(session, abort.signal);
    const live = keepLive(
      {
        ticket: () => this.ticket(client, abort.signal),
        open: () => this.deps.socket(session.server),
        onChanged: () => void this.now(),
        random: this.deps.random,
      },
      abort.signal,
    );
    this.run = { session, client, abort, live };
    void this.now();
  }

  /** Ends every call and connection. Once it resolves nothing more is written into the store. */
  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.run?.abort.abort();
    this.run = undefined;
    this.isWanted = false;
    await this.turning;
  }

  /** Something was written into the outbox. */
  nudge(): void {
    if (this.run) this.schedule(GATHER);
  }

  /** Sends and brings everything; resolves when that is done or has failed. A wish during a turn is granted by another round of it. */
  now(): Promise<void> {
    if (!this.run || this.link === 'unauthorized') return Promise.resolve();
    clearTimeout(this.timer);
    this.isWanted = true;
    this.turning ??= this.turn(this.run).finally(() => {
      this.turning = undefined;
      if (this.isWanted) void this.now();
    });
    return this.turning;
  }

  /** The alarm rang or the network came back: reconnects, sends and brings. */
  wake(): void {
    this.run?.live.wake();
    void this.now();
  }

  report(): Promise<SyncReport> {
    return reportOf(this.deps.db, this.link);
  }

  private async turn(run: Run): Promise<void> {
    while (this.isWanted) {
      this.isWanted = false;
      const result = await cycle({ ...this.deps, client: run.client });
      if (run.abort.signal.aborted) return;
      if (!result.ok) this.isWanted = false;
      this.took(result.ok ? undefined : result.reason);
    }
    this.deps.onState('sync');
  }

  private took(failure: CycleFailure | undefined): void {
    if (failure === undefined) this.failures = 0;
    if (failure === undefined || failure === 'unauthorized') {
      this.setLink(failure ?? 'online');
      return;
    }
    // Refused as a whole, or told to come later: the server is there, and says so again after a pause.
    this.setLink(failure === 'unreachable' ? 'offline' : 'online');
    this.schedule(backoff(this.failures++, this.deps.random()));
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), delay);
  }

  private setLink(next: Link): void {
    if (this.link === next) return;
    this.link = next;
    this.deps.onState('sync');
  }

  /** Each (re)connection also learns anew who is in the workspace. */
  private async ticket(client: Client, signal: AbortSignal): Promise<string | undefined> {
    if (this.link === 'unauthorized') return undefined;
    const me = await client.me();
    const session = await this.deps.session.current();
    if (signal.aborted || !session) return undefined;
    if (!me.ok) return this.missed(me.reason);
    if (JSON.stringify(me.value) !== JSON.stringify(session.me)) {
      await this.deps.session.save({ ...session, me: me.value });
      this.deps.onState('session');
    }
    const ticket = await client.liveTicket();
    if (signal.aborted) return undefined;
    return ticket.ok ? ticket.value.ticket : this.missed(ticket.reason);
  }

  private missed(reason: CallFailure['reason']): undefined {
    if (reason === 'unauthorized') this.setLink('unauthorized');
    if (reason === 'unreachable') this.setLink('offline');
  }
}
