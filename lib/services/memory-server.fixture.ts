import { failed, ok, type Result } from '../base/result.ts';
import type { Item } from '../model/item.ts';
import type { Member } from '../model/member.ts';
import { type PageReport, pageReportSchema } from '../model/page-report.ts';
import { mergeCustomer } from '../rules/customer/merge.ts';
import { asWished, authorOf } from '../rules/customer/without-person.ts';
import { stepEscalation } from '../rules/escalation/step.ts';
import { stepFact, stepFactChange, stepFactRead } from '../rules/facts/step.ts';
import { stepHandoff } from '../rules/handoff/step.ts';
import { mergeItem } from '../rules/item/merge.ts';
import { stepPack } from '../rules/pack/step.ts';
import { stepPolicy } from '../rules/policy/step.ts';
import { wholePolicy } from '../rules/policy/whole.ts';
import { mergePromise } from '../rules/promise/merge.ts';
import { isMine } from '../rules/script/content.ts';
import { stepRevision } from '../rules/script/step-revision.ts';
import { stepScript } from '../rules/script/step-script.ts';
import { stepEdit } from '../rules/usage/step.ts';
import { editWithout } from '../rules/usage/without-person.ts';
import { type EntryAnswer, entrySchema, type PullResponse, type SyncRow } from '../sync/contract.ts';

/** How the next calls fare. `lost`: the server does it, but its answer never arrives. */
export type Network = 'up' | 'cut' | 'lost';

/** A server of the contract in memory: for tests of the client's side alone. */
export class MemoryServer {
  readonly rows = new Map<string, { changeNo: number; change: SyncRow }>();
  readonly taken = new Map<string, number>();
  readonly reports = new Map<string, PageReport & { by: string }>();
  readonly members: Member[];
  network: Network = 'up';
  pageSize = 3;
  calls: string[] = [];
  /** When set, every entry is answered so. */
  verdict: 'retry' | 'rejected' | undefined;
  private changeNo = 0;

  constructor(members: Member[]) {
    this.members = members;
  }

  /** Tokens are the members' ids. */
  fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, searchParams } = new URL(url);
    this.calls.push(pathname);
    if (this.network === 'cut') throw new TypeError('fetch failed');
    const token = new Headers(init.headers).get('authorization')?.replace('Bearer ', '');
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const answer = this.answer(pathname, searchParams, token, body);
    if (this.network === 'lost') throw new TypeError('connection reset');
    return answer;
  };

  /** Puts a row as if somebody else had written it. */
  put(change: SyncRow): void {
    this.rows.set(`${change.kind}:${change.row.id}`, { changeNo: ++this.changeNo, change });
  }

  private answer(path: string, query: URLSearchParams, token: string | undefined, body: unknown): Response {
    if (path === '/api/sign-in')
      return Response.json({ token: (body as { email: string }).email.split('@')[0] });
    const who = this.members.find(member => member.id === token);
    if (!who) return Response.json({ error: { code: 'unauthorized', message: 'no' } }, { status: 401 });
    if (path === '/api/me')
      return Response.json({ member: who, workspace: { id: 'w', name: 'W' }, members: this.members });
    if (path === '/api/sync/push') {
      const { entries } = body as { entries: unknown[] };
      return Response.json({ answers: entries.map(entry => this.take(entry, who)) });
    }
    if (path === '/api/sync/pull') return Response.json(this.pull(Number(query.get('after')), who));
    if (path.startsWith('/api/page-reports')) return this.report(path, who, body);
    return Response.json({ error: { code: 'not-found', message: path } }, { status: 404 });
  }

  private report(path: string, who: Member, body: unknown): Response {
    if (body !== undefined) {
      const sent = pageReportSchema.parse(body);
      if (!this.reports.has(sent.id)) this.reports.set(sent.id, { ...sent, by: who.name });
      return Response.json({ ok: true }, { status: 201 });
    }
    const { by: _by, ...found } = this.reports.get(path.split('/')[3] ?? '') ?? {};
    if ('id' in found) return Response.json(found);
    const heads = [...this.reports.values()].map(({ bundle: _bundle, ...head }) => head);
    return Response.json({ reports: heads });
  }

  private take(sent: unknown, who: Member): EntryAnswer {
    const { id, change } = entrySchema.parse(sent);
    const earlier = this.taken.get(id);
    if (earlier !== undefined) return { id, status: 'accepted', changeNo: earlier };
    if (this.verdict === 'retry') return { id, status: 'retry' };
    if (this.verdict === 'rejected') return { id, status: 'rejected', reason: 'forbidden' };
    const judged = this.judge(change, who);
    if (!judged.ok) return { id, status: 'rejected', reason: judged.reason };
    this.put(judged.value);
    const { changeNo } = this;
    this.taken.set(id, changeNo);
    if (judged.value.kind === 'customer') this.forget();
    return { id, status: 'accepted', changeNo };
  }

  private judge(change: SyncRow, who: Member): Result<SyncRow, 'invalid' | 'forbidden' | 'conflict'> {
    const kept = this.rows.get(`${change.kind}:${change.row.id}`)?.change;
    if (change.kind === 'item')
      return ok({
        kind: 'item',
        row: this.wished(mergeItem(kept?.kind === 'item' ? kept.row : undefined, change.row)),
      });
    if (change.kind === 'handoff') {
      const before = kept?.kind === 'handoff' ? kept.row : undefined;
      const step = stepHandoff(before, change.row, who, this.accounts());
      return step.ok ? ok({ kind: 'handoff', row: step.value }) : step;
    }
    if (change.kind === 'escalation') {
      const step = stepEscalation(kept?.kind === 'escalation' ? kept.row : undefined, change.row, who);
      return step.ok ? ok({ kind: 'escalation', row: step.value }) : step;
    }
    if (change.kind === 'pack') {
      const step = stepPack(kept?.kind === 'pack' ? kept.row : undefined, change.row, who);
      return step.ok ? ok({ kind: 'pack', row: step.value }) : step;
    }
    if (change.kind === 'policy') {
      const step = stepPolicy(kept?.kind === 'policy' ? kept.row : undefined, change.row, who);
      return step.ok ? ok({ kind: 'policy', row: step.value }) : step;
    }
    if (change.kind === 'customer') {
      const before = kept?.kind === 'customer' ? kept.row : undefined;
      return ok({ kind: 'customer', row: mergeCustomer(before, change.row) });
    }
    if (change.kind === 'promise') {
      const before = kept?.kind === 'promise' ? kept.row : undefined;
      return ok({ kind: 'promise', row: mergePromise(before, change.row) });
    }
    if (change.kind === 'script-edit') {
      const step = stepEdit(kept?.kind === 'script-edit' ? kept.row : undefined, change.row, who);
      return step.ok ? ok({ kind: 'script-edit', row: step.value }) : step;
    }
    if (change.kind === 'fact') {
      const step = stepFact(kept?.kind === 'fact' ? kept.row : undefined, change.row, who);
      return step.ok ? ok({ kind: 'fact', row: step.value }) : step;
    }
    if (change.kind === 'fact-change') {
      const before = kept?.kind === 'fact-change' ? kept.row : undefined;
      const fact = this.rows.get(`fact:${change.row.factId}`)?.change;
      const step = stepFactChange(before, change.row, who, fact?.kind === 'fact' ? fact.row : undefined);
      return step.ok ? ok({ kind: 'fact-change', row: step.value }) : step;
    }
    if (change.kind === 'fact-read') {
      const step = stepFactRead(kept?.kind === 'fact-read' ? kept.row : undefined, change.row, who);
      return step.ok ? ok({ kind: 'fact-read', row: step.value }) : step;
    }
    if (change.kind === 'revision') {
      const policy = wholePolicy(this.row('policy', 'policy'));
      const at = { policy, script: this.row('script', change.row.scriptId) };
      const step = stepRevision(this.row('revision', change.row.id), change.row, who, at);
      return step.ok ? ok({ kind: 'revision', row: step.value }) : step;
    }
    if (change.kind === 'script') {
      const revision = this.row('revision', change.row.revisionId ?? '');
      const step = stepScript(this.row('script', change.row.id), change.row, who, revision);
      return step.ok ? ok({ kind: 'script', row: step.value }) : step;
    }
    return kept && change.kind === 'event' ? failed('conflict') : ok(change);
  }

  private row<Kind extends SyncRow['kind']>(kind: Kind, id: string) {
    const kept = this.rows.get(`${kind}:${id}`)?.change;
    return kept?.kind === kind ? (kept.row as Extract<SyncRow, { kind: Kind }>['row']) : undefined;
  }

  /** What the server does with the items of whoever asked to be forgotten. */
  private forget(): void {
    for (const { change } of [...this.rows.values()]) {
      if (change.kind !== 'item') continue;
      const row = this.wished(change.row);
      if (row !== change.row) this.put({ kind: 'item', row });
    }
    for (const { change } of [...this.rows.values()]) {
      const about = change.kind === 'script-edit' && this.rows.get(`item:${change.row.itemId}`)?.change;
      if (change.kind === 'script-edit' && about && about.kind === 'item' && about.row.forgotten)
        this.put({ kind: 'script-edit', row: editWithout(change.row) });
    }
  }

  private wished(item: Item): Item {
    const author = this.rows.get(`customer:${authorOf(item)}`)?.change;
    return asWished(item, author?.kind === 'customer' ? author.row : undefined);
  }

  private accounts() {
    return [...this.rows.values()].flatMap(({ change }) => (change.kind === 'account' ? [change.row] : []));
  }

  private pull(after: number, who: Member): PullResponse {
    const news = [...this.rows.values()].filter(row => row.changeNo > after && isFor(row.change, who));
    const page = news.toSorted((a, b) => a.changeNo - b.changeNo).slice(0, this.pageSize);
    return { changes: page, cursor: page.at(-1)?.changeNo ?? after, more: news.length > page.length };
  }
}

/** Scripts that somebody keeps for themselves go to nobody else. */
function isFor({ kind, row }: SyncRow, who: Member): boolean {
  if (kind === 'script') return !isMine(row) || row.ownerId === who.id;
  return kind !== 'revision' || !isMine(row.content) || row.authorId === who.id;
}
