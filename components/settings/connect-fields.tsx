import { t } from '../../lib/locales/index.ts';
import { TextField } from '../ui/text-field.tsx';
import type { ConnectDraft, ConnectErrors } from './connect-form.ts';

interface ConnectFieldsProps {
  way: 'sign-in' | 'join';
  draft: ConnectDraft;
  errors: ConnectErrors;
  onChange(part: Partial<ConnectDraft>): void;
}

export function ConnectFields({ way, draft, errors, onChange }: ConnectFieldsProps) {
  const field = (name: keyof ConnectDraft) => ({
    id: `connect-${name}`,
    error: errors[name],
    value: draft[name],
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
  });
  const joining = way === 'join';
  return (
    <>
      {joining ? (
        <>
          <TextField {...field('link')} type="url" label={t('connect.link')} hint={t('connect.link-hint')} />
          <TextField
            {...field('name')}
            autoComplete="name"
            label={t('connect.name')}
            hint={t('connect.name-hint')}
          />
        </>
      ) : (
        <TextField
          {...field('server')}
          type="url"
          label={t('connect.server')}
          hint={t('connect.server-hint')}
        />
      )}
      <TextField {...field('email')} type="email" autoComplete="username" label={t('connect.email')} />
      <TextField
        {...field('password')}
        type="password"
        autoComplete={joining ? 'new-password' : 'current-password'}
        label={t(joining ? 'connect.new-password' : 'connect.password')}
        {...(joining ? { hint: t('connect.password-hint') } : {})}
      />
    </>
  );
}
