import { failed, ok, type Result } from '../../base/result.ts';

/** Pseudo-classes that say how an element stands in the tree or what state it is in; all without an argument. */
const PLAIN = new Set([
  ...['scope', 'root', 'empty', 'first-child', 'last-child', 'only-child', 'first-of-type', 'last-of-type'],
  ...['only-of-type', 'checked', 'disabled', 'enabled', 'focus', 'focus-within', 'placeholder-shown'],
  ...['read-only', 'read-write', 'required', 'optional'],
]);
const WITH_LIST = new Set(['is', 'where', 'not', 'has']);
const WITH_COUNT = new Set(['nth-child', 'nth-last-child', 'nth-of-type', 'nth-last-of-type']);
const MAX_DEPTH = 4;
const LONGEST_QUOTE = 24;

const FOREIGN = String.raw`\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u3041-\ud7ff`;
const ESCAPE = String.raw`\\[^\n\r\f0-9a-fA-F]|\\[0-9a-fA-F]{1,6} ?`;
const START = `(?:[A-Za-z_${FOREIGN}]|${ESCAPE})`;
const NEXT = `(?:[\\w\\-${FOREIGN}]|${ESCAPE})`;
const NAME = `-?${START}${NEXT}*|--${NEXT}+`;
const STRING = String.raw`"(?:[^"\\\n\r\f]|\\[^\n\r\f])*"|'(?:[^'\\\n\r\f]|\\[^\n\r\f])*'`;
const sticky = (source: string): RegExp => new RegExp(source, 'uy');

const TAG = sticky(`(?:${NAME})|\\*`);
const CLASS_OR_ID = sticky(`[.#](?:${NAME})`);
const ATTRIBUTE = sticky(
  `\\[ *(?:${NAME}) *(?:(?:[~|^$*]?=) *(?:${STRING}|${NAME}) *(?:(?<= |"|')[iI] *)?)?\\]`,
);
const PSEUDO = sticky(':([a-z-]+)(\\()?');
const COUNT = sticky(' *(?:odd|even|[+-]?\\d{0,4}n(?: *[+-] *\\d{1,4})?|[+-]?\\d{1,4}) *');
const BETWEEN = sticky(' *[>+~] *| +');
const COMMA = sticky(' *, *');
const BLANKS = sticky(' *');
const CLOSE = sticky(' *\\)');
const END = sticky(' *[,)]');

/**
 * Is this CSS that looks elements up and does nothing else? Read by hand, because the server has no page to try it in: less is taken
 * than a browser would, and nothing that a browser would not. The detail is what is wrong, as it stands there.
 */
export function checkSelector(text: string): Result<true, 'selector'> {
  const reader = new Reader(text);
  const wrong = reader.list({ depth: 0 }) ?? (reader.isAtEnd() ? undefined : reader.unexpected());
  return wrong === undefined ? ok(true) : failed('selector', wrong);
}

interface Around {
  depth: number;
  /** Somewhere in `:has()`, which holds no other. */
  inHas?: boolean;
  /** Directly in `:has()`: a selector may begin with how it stands to the element. */
  isRelative?: boolean;
}

/** Each method reads on from where the last one stopped, and answers what is wrong, if anything. */
class Reader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  isAtEnd(): boolean {
    return this.at === this.text.length;
  }

  /** From where it goes wrong; all of it when that is the end. */
  unexpected(): string {
    return this.text.slice(this.isAtEnd() ? 0 : this.at, this.at + LONGEST_QUOTE);
  }

  list(around: Around): string | undefined {
    if (around.depth > MAX_DEPTH) return this.text;
    do {
      if (around.isRelative) this.take(BETWEEN);
      const wrong = this.complex(around);
      if (wrong !== undefined) return wrong;
    } while (this.take(COMMA));
    return undefined;
  }

  private complex(around: Around): string | undefined {
    for (;;) {
      const wrong = this.compound(around);
      if (wrong !== undefined) return wrong;
      // Blanks before a comma or the end of an argument lead nowhere.
      if (this.looksAt(END) || !this.take(BETWEEN)) return undefined;
    }
  }

  private compound(around: Around): string | undefined {
    const start = this.at;
    this.take(TAG);
    for (;;) {
      if (this.take(CLASS_OR_ID) || this.take(ATTRIBUTE)) continue;
      const pseudo = this.take(PSEUDO);
      if (!pseudo) return this.at === start ? this.unexpected() : undefined;
      const wrong = this.pseudo(pseudo, around);
      if (wrong !== undefined) return wrong;
    }
  }

  private pseudo([all, name = '', opens]: RegExpExecArray, { depth, inHas }: Around): string | undefined {
    const isHas = name === 'has';
    const isKnown = opens ? WITH_LIST.has(name) || WITH_COUNT.has(name) : PLAIN.has(name);
    if (!isKnown || (isHas && inHas)) return all;
    if (!opens) return undefined;
    if (WITH_COUNT.has(name)) {
      if (!this.take(COUNT)) return this.unexpected();
    } else {
      this.take(BLANKS);
      const wrong = this.list({ depth: depth + 1, inHas: isHas || inHas === true, isRelative: isHas });
      if (wrong !== undefined) return wrong;
    }
    return this.take(CLOSE) ? undefined : this.unexpected();
  }

  private looksAt(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found ?? undefined;
  }
}
