import { failed, ok, type Result } from './result.ts';

export type Path = readonly (string | number)[];

/** A JSON text that was read, and in which of its lines each part stands; lines count from 1. */
export interface JsonLines {
  value: unknown;
  /** Of what stands at this path, or of the nearest part around it. */
  lineOf(path: Path): number;
}

/** Deeper nesting than anything of ours; a hostile file must not exhaust the stack. */
const DEEPEST = 40;

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|[\x7f-\x9f])*"/uy;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Reads JSON as `JSON.parse` does, and remembers the lines. On a fault `detail` is its line. */
export function readJsonLines(text: string): Result<JsonLines, 'not-json'> {
  const reading = new Reading(text);
  try {
    const value = reading.whole();
    return ok({ value, lineOf: path => reading.lineOf(path) });
  } catch (fault) {
    if (fault instanceof Fault) return failed('not-json', String(reading.lineAt(fault.at)));
    throw fault;
  }
}

class Fault extends Error {
  readonly at: number;
  constructor(at: number) {
    super('not JSON');
    this.at = at;
  }
}

const keyOf = (path: Path): string => JSON.stringify(path);

class Reading {
  private readonly text: string;
  private at = 0;
  private readonly places = new Map<string, number>();

  constructor(text: string) {
    this.text = text;
  }

  whole(): unknown {
    const value = this.value([]);
    if (this.at < this.text.length) throw new Fault(this.at);
    return value;
  }

  lineOf(path: Path): number {
    const at = this.places.get(keyOf(path));
    if (at !== undefined) return this.lineAt(at);
    return path.length === 0 ? 1 : this.lineOf(path.slice(0, -1));
  }

  lineAt(at: number): number {
    return this.text.slice(0, at).split('\n').length;
  }

  private value(path: Path): unknown {
    this.take(SPACE);
    if (path.length > DEEPEST) throw new Fault(this.at);
    this.places.set(keyOf(path), this.at);
    const sign = this.text[this.at];
    const value = sign === '{' ? this.object(path) : sign === '[' ? this.array(path) : this.plain();
    this.take(SPACE);
    return value;
  }

  private plain(): unknown {
    const token = this.take(this.text[this.at] === '"' ? STRING : PLAIN);
    if (!token) throw new Fault(this.at);
    return JSON.parse(token);
  }

  private array(path: Path): unknown[] {
    const values: unknown[] = [];
    this.list(']', () => values.push(this.value([...path, values.length])));
    return values;
  }

  private object(path: Path): unknown {
    const entries: [string, unknown][] = [];
    this.list('}', () => {
      this.take(SPACE);
      const from = this.at;
      const key = this.take(STRING);
      if (!key) throw new Fault(from);
      this.take(SPACE);
      this.expect(':');
      const name: string = JSON.parse(key);
      entries.push([name, this.value([...path, name])]);
      // A fault is looked for where the name stands, not where its value happens to begin.
      this.places.set(keyOf([...path, name]), from);
    });
    return Object.fromEntries(entries);
  }

  /** From the opening bracket to the closing one, with `one` for each part. */
  private list(end: string, one: () => void): void {
    this.at += 1;
    this.take(SPACE);
    if (this.text[this.at] === end) {
      this.at += 1;
      return;
    }
    one();
    while (this.text[this.at] === ',') {
      this.at += 1;
      one();
    }
    this.expect(end);
  }

  private expect(sign: string): void {
    if (this.text[this.at] !== sign) throw new Fault(this.at);
    this.at += 1;
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [token = ''] = pattern.exec(this.text) ?? [];
    this.at += token.length;
    return token;
  }
}
