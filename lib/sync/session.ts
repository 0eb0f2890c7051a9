import { z } from 'zod';
import { meSchema } from './contract.ts';

const sessionSchema = z.object({
  /** Origin of the server, without a trailing slash. */
  server: z.string(),
  token: z.string().min(1),
  me: meSchema,
});

/** Who is signed in where. Holds the bearer token: it never leaves the background and is never logged. */
export type Session = z.infer<typeof sessionSchema>;

/** The part of `browser.storage.local` that is needed. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface SessionKeeper {
  current(): Promise<Session | undefined>;
  save(session: Session): Promise<void>;
  /** Forgets the token but remembers the server's address for the next sign-in. */
  clear(): Promise<void>;
  lastServer(): Promise<string | undefined>;
}

const SESSION = 'session';
const SERVER = 'last-server';

export function sessionKeeper(area: Area): SessionKeeper {
  let loaded: Promise<Session | undefined> | undefined;
  const load = async () => sessionSchema.safeParse((await area.get(SESSION))[SESSION]).data;
  return {
    current() {
      loaded ??= load();
      return loaded;
    },
    async save(session) {
      loaded = Promise.resolve(session);
      await area.set({ [SESSION]: session, [SERVER]: session.server });
    },
    async clear() {
      loaded = Promise.resolve(undefined);
      await area.remove(SESSION);
    },
    async lastServer() {
      const value = (await area.get(SERVER))[SERVER];
      return typeof value === 'string' ? value : undefined;
    },
  };
}
