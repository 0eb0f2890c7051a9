import { t } from '../../lib/locales/index.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { useSignOut } from '../../lib/state/session.ts';
import type { SessionState } from '../../lib/state/views.ts';
import { Button } from '../ui/button.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { Section } from './section.tsx';

/** Who is signed in where, and the way out. */
export function Team({ session }: { session: Extract<SessionState, { signedIn: true }> }) {
  const { member, workspace, server } = session;
  const signOut = useSignOut();
  const say = useNotice(view => view.say);
  const unsent = signOut.data?.ok === false ? signOut.data.unsent : 0;
  const leave = (force: boolean) =>
    signOut.mutate({ force }, { onSuccess: ({ ok }) => ok && say(t('team.signed-out')) });
  return (
    <Section title={t('team.title')}>
      <p className="set-who">{workspace.name}</p>
      <p className="set-text">
        {t('team.signed-in', { name: member.name, role: t(`member.${member.role}`) })}
        <br />
        {t('team.server', { server })}
      </p>
      {unsent > 0 ? (
        <Sentence
          text={t('team.unsent', { n: unsent })}
          way={{ word: t('team.sign-out-anyway'), go: () => leave(true) }}
        />
      ) : null}
      {signOut.isError ? <Sentence text={t('error.deed')} /> : null}
      <div className="c-actions">
        <Button disabled={signOut.isPending} onClick={() => leave(false)}>
          {t('team.sign-out')}
        </Button>
      </div>
    </Section>
  );
}
