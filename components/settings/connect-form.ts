import { z } from 'zod';
import { t } from '../../lib/locales/index.ts';

/** What stands in the fields of the two ways in. */
export interface ConnectDraft {
  server: string;
  link: string;
  name: string;
  email: string;
  password: string;
}
export type ConnectErrors = Partial<Record<keyof ConnectDraft, string>>;

export type Checked<Input> = { ok: true; input: Input } | { ok: false; errors: ConnectErrors };

const email = z.email();

export function checkSignIn(
  draft: ConnectDraft,
): Checked<{ server: string; email: string; password: string }> {
  const server = addressOf(draft.server);
  const errors = {
    ...(server ? {} : { server: t('connect.error.server') }),
    ...emailError(draft),
    ...(draft.password ? {} : { password: t('connect.error.password') }),
  };
  if (!server || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, input: { server, email: draft.email.trim(), password: draft.password } };
}

export interface Joining {
  server: string;
  invitationId: string;
  name: string;
  email: string;
  password: string;
}

export function checkJoin(draft: ConnectDraft): Checked<Joining> {
  const invitation = invitationOf(draft.link);
  const name = draft.name.trim();
  const errors = {
    ...(invitation ? {} : { link: t('connect.error.link') }),
    ...(name && name.length <= 60 ? {} : { name: t('connect.error.name') }),
    ...emailError(draft),
    ...(draft.password.length >= 8 ? {} : { password: t('connect.error.new-password') }),
  };
  if (!invitation || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, input: { ...invitation, name, email: draft.email.trim(), password: draft.password } };
}

const emailError = (draft: ConnectDraft): ConnectErrors =>
  email.safeParse(draft.email.trim()).success ? {} : { email: t('connect.error.email') };

/** The server of an address as people type it; undefined when it is none. */
export function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).origin;
}

/** Server and id of an invitation link: `https://server/join?invitation=…`. */
export function invitationOf(typed: string): { server: string; invitationId: string } | undefined {
  const text = typed.trim();
  const server = addressOf(text);
  if (!server) return undefined;
  const invitationId = new URL(text).searchParams.get('invitation');
  return invitationId ? { server, invitationId } : undefined;
}
