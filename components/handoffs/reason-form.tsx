import { type FormEvent, useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import '../ui/forms.css';

interface ReasonFormProps {
  id: string;
  label: string;
  hint: string;
  /** Said when nothing was written. */
  missing: string;
  go: string;
  maxLength?: number;
  onGo(words: string): void;
  onCancel(): void;
}

/** A step that has to be explained in a sentence. */
export function ReasonForm({
  id,
  label,
  hint,
  missing,
  go,
  maxLength = 300,
  onGo,
  onCancel,
}: ReasonFormProps) {
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const said = words.trim();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (said) onGo(said);
  };
  return (
    <form className="c-form hand-form" onSubmit={onSubmit} noValidate>
      <TextField
        id={`reason-${id}`}
        label={label}
        hint={hint}
        error={tried && !said ? missing : undefined}
        autoFocus
        maxLength={maxLength}
        value={words}
        onChange={event => setWords(event.target.value)}
      />
      <div className="c-actions">
        <Button kind="main" small type="submit">
          {go}
        </Button>
        <Button small onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
