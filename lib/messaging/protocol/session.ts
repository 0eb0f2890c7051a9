import type { Member, MemberRole } from '../../model/member.ts';

export interface SessionService {
  state(): Promise<SessionState>;
  signIn(input: { server: string; email: string; password: string }): Promise<SignInOutcome>;
  join(input: {
    server: string;
    invitationId: string;
    name: string;
    email: string;
    password: string;
  }): Promise<SignInOutcome>;
  /** Keeps nothing of the workspace on this device. Refused with the number of unsent entries unless `force`. */
  signOut(input: { force: boolean }): Promise<{ ok: true } | { ok: false; reason: 'unsent'; unsent: number }>;
  invite(input: {
    email: string;
    role: MemberRole;
  }): Promise<{ ok: true; link: string } | { ok: false; message: string }>;
}

export type SessionState =
  | { signedIn: false; server?: string }
  | {
      signedIn: true;
      server: string;
      member: Member;
      workspace: { id: string; name: string };
      members: Member[];
    };

export type SignInOutcome =
  | { ok: true }
  | { ok: false; reason: 'unreachable' | 'refused' | 'invalid'; message: string };
