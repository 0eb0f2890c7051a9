import { type FormEvent, useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { useJoin, useSignIn } from '../../lib/state/session.ts';
import type { SignInOutcome } from '../../lib/state/views.ts';
import { Button } from '../ui/button.tsx';
import { focusFirstError } from '../ui/focus-error.ts';
import { Sentence } from '../ui/sentence.tsx';
import { ConnectFields } from './connect-fields.tsx';
import {
  type Checked,
  type ConnectDraft,
  type ConnectErrors,
  checkJoin,
  checkSignIn,
} from './connect-form.ts';
import { Section } from './section.tsx';
import { WayChoice } from './way-choice.tsx';

/** The two ways into a team: sign in, or take up an invitation. */
export function Connect({ server }: { server: string | undefined }) {
  const [way, setWay] = useState<'sign-in' | 'join'>('sign-in');
  const [draft, setDraft] = useState<ConnectDraft>(() => ({ ...EMPTY, server: server ?? '' }));
  const [errors, setErrors] = useState<ConnectErrors>({});
  const [signIn, join] = [useSignIn(), useJoin()];
  const say = useNotice(view => view.say);
  const sent = way === 'join' ? join : signIn;

  const told = { onSuccess: (outcome: SignInOutcome) => outcome.ok && say(t('connect.done')) };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = way === 'join' ? send(checkJoin(draft), join) : send(checkSignIn(draft), signIn);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) focusFirstError(event.currentTarget);
  };
  /** Sends what is right and answers what is not. */
  function send<Input>(checked: Checked<Input>, deed: Deed<Input>): ConnectErrors {
    if (!checked.ok) return checked.errors;
    deed.mutate(checked.input, told);
    return {};
  }
  return (
    <Section title={t('connect.title')} text={t('connect.text')}>
      <WayChoice way={way} onChoose={setWay} />
      <form className="c-form" onSubmit={onSubmit} noValidate>
        <ConnectFields
          way={way}
          draft={draft}
          errors={errors}
          onChange={part => setDraft(before => ({ ...before, ...part }))}
        />
        <Refusal outcome={sent.data} broken={sent.isError} />
        <div className="c-actions">
          <Button kind="main" type="submit" disabled={sent.isPending}>
            {sent.isPending ? t('connect.busy') : t(way === 'join' ? 'connect.go-join' : 'connect.go')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

interface Deed<Input> {
  mutate(input: Input, told: { onSuccess(outcome: SignInOutcome): void }): void;
}

const EMPTY: ConnectDraft = { server: '', link: '', name: '', email: '', password: '' };

function Refusal({ outcome, broken }: { outcome: SignInOutcome | undefined; broken: boolean }) {
  if (broken) return <Sentence text={t('error.deed')} />;
  if (!outcome || outcome.ok) return null;
  return <Sentence text={refusalWords(outcome)} />;
}

function refusalWords({ reason, message }: Exclude<SignInOutcome, { ok: true }>): string {
  if (reason === 'unreachable') return t('connect.error.unreachable');
  if (reason === 'invalid') return t(message === 'server' ? 'connect.error.server' : 'connect.error.email');
  return message === 'unsent' ? t('connect.error.unsent') : t('connect.error.refused', { message });
}
