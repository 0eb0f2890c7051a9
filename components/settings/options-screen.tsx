import type { Language } from '../../lib/locales/index.ts';
import { t } from '../../lib/locales/index.ts';
import { openDesk } from '../../lib/state/pages.ts';
import { useSession } from '../../lib/state/session.ts';
import { Button } from '../ui/button.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { WaitingRows } from '../ui/waiting-rows.tsx';
import { Accounts } from './accounts.tsx';
import { Connect } from './connect.tsx';
import { FlagRules } from './flag-rules/flag-rules.tsx';
import { Invite } from './invite.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { Members } from './members.tsx';
import { PageReports } from './page-reports.tsx';
import { PolicyRoom } from './policy/policy-room.tsx';
import { Reminders } from './reminders.tsx';
import { Shortcut } from './shortcut.tsx';
import { SurfaceHealth } from './surface-health.tsx';
import { Surfaces } from './surfaces/surfaces.tsx';
import { Team } from './team.tsx';
import { Trust } from './trust.tsx';
import '../ui/forms.css';
import './settings.css';

/** Options: connect, the team and its accounts, the pages, the language, and what Chorus keeps. */
export function OptionsScreen({ onLanguage }: { onLanguage(language: Language): void }) {
  const session = useSession();
  return (
    <main className="set c-root">
      <h1>{t('options.title')}</h1>
      {session.isError ? (
        <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void session.refetch() }} />
      ) : null}
      {session.isPending ? <WaitingRows /> : null}
      {session.data?.signedIn === false ? <Connect server={session.data.server} /> : null}
      {session.data?.signedIn === true ? (
        <>
          <p>
            <Button onClick={() => openDesk({ room: 'scripts' })}>{t('desk.open')}</Button>
          </p>
          <Team session={session.data} />
          <Accounts members={session.data.members} />
          <PolicyRoom />
          <FlagRules />
          <Members members={session.data.members} me={session.data.member.id} />
          <Invite />
        </>
      ) : null}
      {session.data?.signedIn === true ? <Reminders /> : null}
      <Surfaces />
      <SurfaceHealth />
      <PageReports />
      <Shortcut />
      <LanguageChoice onLanguage={onLanguage} />
      <Trust />
      <NoticeLine />
    </main>
  );
}
