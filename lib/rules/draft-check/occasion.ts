import type { Role } from '../../model/role.ts';

/** Who is about to say it, when and where. */
export interface DraftOccasion {
  now: number;
  role?: Role | undefined;
  /** 小红书 …: facts for other channels do not count. */
  channel?: string | undefined;
  /** What the account has to say of itself in each reply. */
  identity?: string | undefined;
  /** The same text went out so often within this time, ms. */
  repeated?: { times: number; withinMs: number } | undefined;
  /** A script's body: its places are filled later. */
  isScript?: boolean | undefined;
}
