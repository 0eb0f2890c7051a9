import { normalText } from '../../base/text.ts';
import type { Flag } from '../../model/flag.ts';
import type { PlatformId, SurfaceKind } from '../../model/platform.ts';
import type { Role } from '../../model/role.ts';
import { MAX_BODY, MESSAGE_BREAK, type ScriptContent, type Stage } from '../../model/script.ts';
import { bareText } from './alike.ts';
import { escaped, textWithout } from './without-person.ts';

/** A good answer with all that says where it fits. */
export interface GoodAnswer {
  /** What was asked, and by whom. */
  question: string;
  author: { id?: string | undefined; name: string };
  /** Our words; several messages in their order. */
  replies: readonly string[];
  /** The account that answered. */
  account: { name: string; role: Role };
  /** The matrix' other accounts. */
  colleagues: readonly { name: string; role: Role }[];
  /** What the facts say now. */
  facts: readonly { name: string; value: string }[];
  flag?: Flag | undefined;
  surface: SurfaceKind;
  platform: PlatformId;
  stage?: Stage | undefined;
}

const TITLE = 20;
const RECEIVER = '{{转交账号}}';
/** `回复 @momo :`, as sites write it before a reply. */
const ADDRESS = /^回复\s*[@\uff20]?[^:\uff1a\n]{1,60}[:\uff1a]\s*/u;
/** Shorter words stand for something else as often as for a fact. */
const SHORTEST_FACT = 2;

/** The reply without what the site wrote before it. */
export const withoutAddress = (reply: string): string => reply.replace(ADDRESS, '');

/** A script that says what was answered: the person, the account, whom it was handed to and the facts stand as places. Undefined where nothing is left. */
export function answerAsContent(answer: GoodAnswer): ScriptContent | undefined {
  const messages = answer.replies.map(reply => asBody(reply, answer)).filter(body => bareText(body) !== '');
  const body = messages.join(`\n${MESSAGE_BREAK}\n`).slice(0, MAX_BODY);
  if (body === '') return undefined;
  const { flag, stage, surface, platform, account } = answer;
  return {
    title: titleOf(answer) || Array.from(body.replace(/\s+/g, ' ')).slice(0, TITLE).join(''),
    body,
    category: flag === 'negative' || flag === 'crisis' ? 'negative' : 'product',
    roles: [account.role],
    flags: flag ? [flag] : [],
    surfaces: [surface],
    platforms: [platform],
    ...(stage ? { stage } : {}),
    ...(body.includes(RECEIVER) ? receiverOf(answer) : {}),
    tags: [],
  };
}

/** The role of whom the reply calls: of names that begin alike the longest. */
function receiverOf({ replies, colleagues }: GoodAnswer): Pick<ScriptContent, 'handsOverTo'> {
  const called = colleagues
    .toSorted((a, b) => b.name.length - a.name.length)
    .find(({ name }) => replies.some(reply => named(reply, name, '', '[@\\uff20]\\s?') !== reply));
  return called ? { handsOverTo: called.role } : {};
}

/** One message. Braces that were typed are no places: they lose their doubling. */
function asBody(reply: string, { author, account, colleagues, facts }: GoodAnswer): string {
  const plain = withoutAddress(reply)
    .replace(/\{{2,}/g, '{')
    .replace(/\}{2,}/g, '}')
    .trim();
  const nobody = textWithout(plain, author);
  const ours = named(nobody, account.name, '{{我的账号}}');
  const passed = colleagues
    .toSorted((a, b) => b.name.length - a.name.length)
    .reduce((text, { name }) => named(text, name, RECEIVER, '[@\\uff20]\\s?'), ours);
  return withFacts(passed, facts);
}

/** `before`: what must stand before the name, and stays. */
function named(text: string, name: string, place: string, before = ''): string {
  const said = normalText(name);
  if (Array.from(said).length < 2) return text;
  const found = new RegExp(`(${before})${escaped(said)}`, 'gu');
  return outsidePlaces(text, part => part.replace(found, (_all, sign: string) => `${sign}${place}`));
}

/** What a fact says becomes the fact, where it stands exactly and only one fact says so. */
function withFacts(text: string, facts: GoodAnswer['facts']): string {
  const byValue = new Map<string, Set<string>>();
  for (const { name, value } of facts) byValue.set(value, (byValue.get(value) ?? new Set()).add(name));
  const clear = [...byValue].flatMap(([value, names]) => {
    const [name] = names;
    return names.size === 1 && name !== undefined && isTelling(value) ? [{ name, value }] : [];
  });
  return clear
    .toSorted((a, b) => b.value.length - a.value.length)
    .reduce((left, { name, value }) => {
      const found = new RegExp(`(?<![\\d.])${escaped(value)}(?![\\d.%])`, 'gu');
      return outsidePlaces(left, part => part.replace(found, () => `{{fact:${name}}}`));
    }, text);
}

/** `有` or `0` says nothing by itself. */
const isTelling = (value: string): boolean =>
  Array.from(value).length >= (/\d/.test(value) ? SHORTEST_FACT : SHORTEST_FACT * 2);

/** Changes what stands between the places that are there already. */
const outsidePlaces = (text: string, change: (part: string) => string): string =>
  text
    .split(/(\{\{[^{}\n]*\}\})/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');

/** The question's first words, without whom it comes from and whom it calls out. */
function titleOf({ question, author }: GoodAnswer): string {
  const said = normalText(question)
    .replaceAll(normalText(author.name) || ' ', ' ')
    .replace(/[@\uff20]\S+/gu, ' ')
    .replace(/\[[^\]]{1,8}\]|\p{Extended_Pictographic}|[{}<>|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [first = ''] = said.split(/[。!\uff01\n]/u);
  return Array.from(first.trim() || said)
    .slice(0, TITLE)
    .join('');
}
