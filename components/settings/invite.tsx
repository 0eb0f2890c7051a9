import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { t } from '../../lib/locales/index.ts';
import { MEMBER_ROLES, type MemberRole } from '../../lib/model/member.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { useInvite, useMay } from '../../lib/state/session.ts';
import { Button } from '../ui/button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { SelectField } from '../ui/select-field.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { TextField } from '../ui/text-field.tsx';
import { Section } from './section.tsx';

const emailSchema = z.email();

/** An admin makes a link; nothing is mailed, the link goes out in whatever chat the team uses. */
export function Invite() {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<MemberRole>('operator');
  const [wrong, setWrong] = useState(false);
  const invite = useInvite();
  if (!useMay('invite')) return null;

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const good = emailSchema.safeParse(email.trim()).success;
    setWrong(!good);
    if (good) invite.mutate({ email: email.trim(), role });
  };
  return (
    <Section title={t('invite.title')}>
      <form className="c-form" onSubmit={onSubmit} noValidate>
        <TextField
          id="invite-email"
          type="email"
          label={t('invite.email')}
          error={wrong ? t('connect.error.email') : undefined}
          value={email}
          onChange={event => setEmail(event.target.value)}
        />
        <SelectField
          id="invite-role"
          label={t('invite.role')}
          values={MEMBER_ROLES}
          value={role}
          word={one => t(`member.${one}`)}
          onChange={next => setRole(next)}
        />
        {invite.data?.ok === false ? <Sentence text={invite.data.message} /> : null}
        {invite.isError ? <Sentence text={t('error.deed')} /> : null}
        <div className="c-actions">
          <Button type="submit" disabled={invite.isPending}>
            {t('invite.go')}
          </Button>
        </div>
      </form>
      {invite.data?.ok ? <MadeLink link={invite.data.link} email={invite.variables.email} /> : null}
    </Section>
  );
}

function MadeLink({ link, email }: { link: string; email: string }) {
  const say = useNotice(view => view.say);
  const copy = async () => {
    const copied = await copyText(link);
    say(copied.ok ? t('invite.copied') : t('library.copy-failed'), copied.ok ? 'done' : 'problem');
  };
  return (
    <div className="set-link" role="status">
      <TextField
        id="invite-link"
        label={t('invite.made', { email })}
        readOnly
        value={link}
        onFocus={event => event.target.select()}
      />
      <Button onClick={() => void copy()}>{t('invite.copy')}</Button>
    </div>
  );
}
