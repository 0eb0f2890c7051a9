import { MINUTE } from '../../base/clock.ts';
import { t } from '../../locales/index.ts';
import '../../locales/all-words.ts';
import type { DraftNote } from '../../messaging/protocol.ts';
import type { DraftHit } from '../../rules/draft-check/hit.ts';

/** Longest that a draft's own words are repeated, characters. */
const SAID = 20;

/** Says a hit in one sentence, the team's own reason with it. */
export const noteOf = (hit: DraftHit): DraftNote => ({
  ...hit,
  text: [sentenceOf(hit), hit.why].filter(Boolean).join(' · '),
});

function sentenceOf({ rule, said: whole, should = '', factName: fact = '' }: DraftHit): string {
  const said = whole.length <= SAID ? whole : `${whole.slice(0, SAID)}…`;
  switch (rule) {
    case 'price-wrong':
    case 'percent-wrong':
    case 'amount-wrong':
    case 'discount-wrong':
    case 'date-wrong':
      return should
        ? t('drafts.said.wrong', { said, fact, should })
        : t('drafts.said.no-offer', { said, fact });
    case 'fact-changed':
      return t('drafts.said.fact-changed', { said, fact, should });
    case 'fact-expired':
      return t('drafts.said.fact-expired', { said, fact });
    case 'identity':
      return t('identity.missing', { identity: should });
    case 'repeated': {
      const [times = '', withinMs = ''] = should.split('/');
      return t('drafts.said.repeated', { n: times, minutes: Math.round(Number(withinMs) / MINUTE) });
    }
    default:
      return `${t(`drafts.said.${rule}`, { said })}${should ? t('drafts.said.instead', { should }) : ''}`;
  }
}
