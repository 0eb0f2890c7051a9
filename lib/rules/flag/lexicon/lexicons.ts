import type { Lexicon } from '../sign.ts';
import { aftersaleLexicon } from './aftersale.ts';
import { businessLexicon } from './business.ts';
import { crisisLexicon } from './crisis.ts';
import { heartfeltLexicon } from './heartfelt.ts';
import { negativeLexicon } from './negative.ts';
import { praiseLexicon } from './praise.ts';
import { purchaseLexicon } from './purchase.ts';
import { recommendLexicon } from './recommend.ts';
import { spamLexicon } from './spam.ts';
import { technicalLexicon } from './technical.ts';
import { trustLexicon } from './trust.ts';

export const LEXICONS: Lexicon[] = [
  crisisLexicon,
  aftersaleLexicon,
  businessLexicon,
  purchaseLexicon,
  technicalLexicon,
  recommendLexicon,
  trustLexicon,
  negativeLexicon,
  heartfeltLexicon,
  praiseLexicon,
  spamLexicon,
];
