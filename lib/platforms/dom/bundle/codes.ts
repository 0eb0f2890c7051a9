import type { StandIns } from './stand-ins.ts';

/** Words that programs use for parts of pages and addresses. */
const COMMON = new Set(
  [
    'a abstract action active album answer api app area arrow article aside at author auto avatar back badge bar base block board body bottom box btn button',
    'card cell center channel channels chat check checkbox child circle class click close code col collect column com comment comments common component container content',
    'count cover creator creation ct current cursor custom dark data date default desc description detail details dialog dialogue disable disabled discovery div dm dot down draft drawer dynamic',
    'edit editable editor element empty end error eva explore face fade false fans feed feeds file first flex float focus follow foot footer form frame full g grid group',
    'head header heart hidden hide history home host hot hover html http https i icon id im image images img index info inline inner input interact interaction interactive interactions is item items',
    'jpeg jpg js key label large last layer layout left level like liked likes link list listitem live load loaded loading local login logo long main manage mask me media menu menuitem message messages meta micro mid middle mine mini mode modal more msg',
    'name nav new news next nick nickname no none normal note notes notice notification null num number off on open operation operations option opus outer overlay own',
    'page pagination panel parent path pc photo pic picture pin pinned placeholder platform play player png pop popover popup popper post posts prev primary private profile publish pub query',
    'radio read reader ready rec rect refresh region rel reply replies render result review right role root row rows scroll scroller search secondary section select selected self send session shadow share shop short show side sidebar single size skeleton slot small sort source space span split src star start state static status step sub submit svg switch',
    'tab table tabpanel tabs tag target test text textarea textbox thread thumb time tip title to toggle tool tooltip top total track tree true txt type u ugc ui unread unknown up upload url use user username users v value video view viewer visible vote wall web webp weibo width wrap wrapper www x xl xs y z zone zoom xsec token',
    'article creator interactive short svg gif plaintext only manual assertive polite vertical horizontal both blank noopener noreferrer nofollow ltr rtl zh cn en lr sm md lg xxl',
    'xiaohongshu douyin kuaishou bilibili channels weixin qq xhs',
  ]
    .join(' ')
    .split(' '),
);
const OPAQUE_LENGTH = 20;
/** Numbers of so few digits are places and sizes. */
const SMALL = 3;

export interface Codes {
  /** Parts that are no words of programs are replaced, each by the same everywhere. `isName`: letters alone count as such words. */
  of(text: string, isName?: boolean): string;
  /** A class or the name of an attribute: only what is plainly an id is replaced. */
  ofName(text: string): string;
}

/** @param vocabulary words of the page's own classes and elements, in small letters. @param names words of people's names, in small letters. */
export function createCodes(
  standIns: StandIns,
  vocabulary: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Codes {
  const isWord = (word: string, isName: boolean) => {
    if (!/^[A-Za-z\d]+$/.test(word)) return false;
    if (/^\d+$/.test(word)) return word.length <= SMALL;
    // One letter is nobody: `/u/` and `/n/` say what stands behind them.
    if (/^[A-Za-z]$/.test(word)) return true;
    const parts = partsOf(word);
    if (parts.every(part => COMMON.has(part))) return true;
    if (names.has(word.toLowerCase())) return false;
    if (parts.every(part => COMMON.has(part) || vocabulary.has(part))) return true;
    return isName && /^[A-Za-z]+$/.test(word) && word.length <= OPAQUE_LENGTH && !isScrambled(word, parts);
  };
  const replaced = (text: string, isKept: (word: string) => boolean) =>
    text.replace(/[\p{L}\p{N}\p{M}]+/gu, word => (isKept(word) ? word : standIns.of(word)));
  return {
    of: (text, isName = false) => replaced(text, word => isWord(word, isName)),
    ofName: text => replaced(text, word => !isOpaque(word)),
  };
}

/** `commentItem` → comment, item. */
export const partsOf = (word: string): string[] =>
  word
    .split(/(?<=[a-z\d])(?=[A-Z])|[^A-Za-z\d]+/)
    .filter(part => part !== '')
    .map(part => part.toLowerCase());

const isScrambled = (word: string, parts: readonly string[]): boolean =>
  word.length >= 8 && word.length / parts.length < 3;

// biome-ignore lint/suspicious/noControlCharactersInRegex: what is not ASCII is no name that a program gives
const isOpaque = (word: string): boolean => /^\d{6,}$|^(?=.*\d)\w{16,}$|[^\x00-\x7f]/.test(word);
