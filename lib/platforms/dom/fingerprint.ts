import { digest } from '../../base/id.ts';
import { normalText } from '../../base/text.ts';

export interface FingerprintOf {
  platform: string;
  postKey: string;
  /** Fingerprint of the comment that is answered; undefined for a root. */
  parent: string | undefined;
  author: string;
  text: string;
  pictures: number;
  /** Which one it is among comments that are equal in everything above, in page order from 0. */
  ordinal: number;
}

/** An id for a comment whose page gives none: the same for everyone who sees it, whatever its age, likes or neighbours. */
export function fingerprint(of: FingerprintOf): string {
  const parts = [
    of.postKey,
    of.parent ?? '',
    normalText(of.author),
    normalText(of.text),
    of.pictures,
    of.ordinal,
  ];
  // Joined as JSON, so that no text can pass itself off as two parts.
  return `${of.platform}:fp-${digest(JSON.stringify(parts))}`;
}

/** A post's key where the page gives no id. `publishedText` only where it does not change with the day of reading. */
export const postKeyOf = (title: string, publishedText: string): string =>
  `post-${digest(JSON.stringify([normalText(title), normalText(publishedText)]))}`;
