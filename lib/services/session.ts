import type { SessionService, SignInOutcome, Table } from '../messaging/protocol.ts';
import { wipe } from '../store/db.ts';
import { unsentCount } from '../store/outbox.ts';
import { adopt } from '../store/owner.ts';
import type { CallFailure, CallResult, Client } from '../sync/client.ts';
import { inviteSchema, joinSchema, signInSchema } from '../sync/contract.ts';
import type { Core } from './core.ts';
import { originOf } from './origin.ts';

export interface SessionDeps {
  core: Core;
  client(credentials: { server: string; token?: string }): Client;
  /** The store is somebody else's now: nothing kept in memory holds. */
  reset(): void;
}

/** Everything that a screen shows depends on who is signed in. */
const ALL: Table[] = [
  ...(['session', 'items', 'scripts', 'facts', 'accounts'] as const),
  ...(['handoffs', 'escalations', 'policy', 'packs', 'sync'] as const),
];

const INVALID: SignInOutcome = { ok: false, reason: 'invalid', message: 'input' };

export function sessionService(deps: SessionDeps): SessionService {
  const { core } = deps;
  return {
    async state() {
      const session = await core.session.current();
      if (session) {
        const { server, me } = session;
        return { signedIn: true, server, ...me };
      }
      const server = await core.session.lastServer();
      return { signedIn: false, ...(server === undefined ? {} : { server }) };
    },
    async signIn({ server, ...input }) {
      const checked = signInSchema.safeParse(input);
      return checked.success ? enter(deps, server, client => client.signIn(checked.data)) : INVALID;
    },
    async join({ server, ...input }) {
      const checked = joinSchema.safeParse(input);
      return checked.success ? enter(deps, server, client => client.join(checked.data)) : INVALID;
    },
    signOut: ({ force }) => leave(deps, force),
    invite: input => invite(deps, input),
  };
}

/** Takes a token, learns who that is, and makes the store theirs. Nothing of the former session is touched until that is known. */
async function enter(
  { core, client, reset }: SessionDeps,
  address: string,
  ask: (client: Client) => Promise<CallResult<{ token: string }>>,
): Promise<SignInOutcome> {
  const server = originOf(address);
  if (server === undefined) return { ok: false, reason: 'invalid', message: 'server' };
  const granted = await ask(client({ server }));
  if (!granted.ok) return refusal(granted);
  const { token } = granted.value;
  const me = await client({ server, token }).me();
  if (!me.ok) return refusal(me);
  await core.engine.stop();
  const owner = { server, workspaceId: me.value.workspace.id, memberId: me.value.member.id };
  const adopted = await adopt(core.db, owner);
  if (adopted.ok) await core.session.save({ server, token, me: me.value });
  reset();
  await core.engine.start();
  core.tell(ALL);
  return adopted.ok ? { ok: true } : { ok: false, reason: 'refused', message: 'unsent' };
}

const refusal = (failure: CallFailure): SignInOutcome =>
  failure.reason === 'unreachable'
    ? { ok: false, reason: 'unreachable', message: '' }
    : { ok: false, reason: 'refused', message: failure.detail };

async function leave({ core, client, reset }: SessionDeps, force: boolean) {
  if (!force && (await unsentCount(core.db)) > 0) await core.engine.now();
  const unsent = await unsentCount(core.db);
  if (unsent > 0 && !force) return { ok: false as const, reason: 'unsent' as const, unsent };
  const session = await core.session.current();
  await core.engine.stop();
  await core.session.clear();
  await wipe(core.db);
  reset();
  await core.engine.start();
  core.tell(ALL);
  // The token dies on the server too; when it cannot be reached, the device has forgotten it all the same.
  if (session) void client(session).signOut();
  return { ok: true as const };
}

async function invite({ core, client }: SessionDeps, input: Parameters<SessionService['invite']>[0]) {
  const checked = inviteSchema.safeParse(input);
  const session = await core.session.current();
  if (!session || !checked.success) return { ok: false as const, message: session ? 'email' : 'signed-out' };
  const made = await client(session).invite(checked.data);
  if (!made.ok) return { ok: false as const, message: made.detail };
  return {
    ok: true as const,
    link: `${session.server}/join?invitation=${encodeURIComponent(made.value.id)}`,
  };
}
