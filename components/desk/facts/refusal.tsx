import { t } from '../../../lib/locales/index.ts';
import type { Fact } from '../../../lib/model/fact.ts';
import type { FactSaved } from '../../../lib/state/views.ts';
import { Sentence } from '../../ui/sentence.tsx';

interface RefusalProps {
  /** What somebody else has made of it since it was begun here. */
  newer: Fact | undefined;
  saved: FactSaved | undefined;
  failed: boolean;
  onto(): void;
}

/** Why it was not saved, or cannot be yet. */
export function Refusal({ newer, saved, failed, onto }: RefusalProps) {
  if (newer) {
    return (
      <Sentence
        text={t('facts.conflict', { value: newer.value })}
        way={{ word: t('facts.onto'), go: onto }}
      />
    );
  }
  if (failed) return <Sentence text={t('error.deed')} />;
  if (!saved || saved.ok) return null;
  if (saved.reason === 'forbidden') return <Sentence text={t('facts.forbidden')} />;
  if (saved.reason === 'conflict')
    return <Sentence text={t('facts.conflict', { value: saved.detail ?? '' })} />;
  return <Sentence text={t('facts.not-saved', { reason: saved.detail ?? t('facts.gone') })} />;
}
