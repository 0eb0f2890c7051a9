import { REPLY_WORDS } from '../induce/words.ts';
import { ours } from '../ours.ts';
import { readTime } from '../time-text.ts';

/** So many times and as many words of replying make a list of comments. */
const ENOUGH = 3;
/** Text nodes looked at, at the most. */
const MOST = 4000;
const LONGEST = 24;
const REPLY = new Set([...REPLY_WORDS, '回應', '回复TA', 'Reply']);

/** Are comments plainly there, whatever they are built of: several times of writing, and as often a word to answer by? */
export function looksLikeComments(scope: Document | Element): boolean {
  const now = Date.now();
  let [times, replies, seen] = [0, 0, 0];
  const walk = (node: ParentNode): boolean => {
    for (let child: ChildNode | null = node.firstChild; child && seen < MOST; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        const words = (child.nodeValue ?? '').trim();
        seen++;
        if (words.length === 0 || words.length > LONGEST) continue;
        if (REPLY.has(words)) replies++;
        else if (readTime(words, now).time.instant !== undefined) times++;
        if (times >= ENOUGH && replies >= ENOUGH) return true;
      } else if (child instanceof Element && !ours().has(child)) {
        if (child.shadowRoot && walk(child.shadowRoot)) return true;
        if (walk(child)) return true;
      }
    }
    return false;
  };
  return walk(scope);
}
