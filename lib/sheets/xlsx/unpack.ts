import { Inflate } from 'fflate';
import { Refused } from '../fault.ts';

/** Entries of one archive, bytes that all of them may unpack to, and how many times its size one may grow: beyond is a bomb. */
const MAX_ENTRIES = 2000;
const MAX_UNPACKED = 100 * 1024 * 1024;
const MAX_RATIO = 200;
/** Below this any ratio is harmless. */
const SMALL = 1024 * 1024;
/** Bytes that are inflated at once, so that a lying size is noticed before it costs much. */
const STEP = 4 * 1024;
const END = 0x06054b50;
const HEADER = 0x02014b50;
const LOCKED = 1;

interface Entry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  at: number;
}

/**
 * The files of a zip by name, of those that `wanted` names. Judged by the archive's own list before anything is inflated; while one is
 * inflated it may not become larger than the list says.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  const entries = entriesOf(bytes);
  const names = entries.map(entry => entry.name);
  // Of two files with one name different readers take different ones.
  if (new Set(names).size !== names.length) throw new Refused('broken');
  const chosen = entries.filter(entry => wanted(entry.name));
  if (entries.reduce((sum, entry) => sum + entry.unpacked, 0) > MAX_UNPACKED) throw new Refused('bomb');
  if (entries.some(isBomb)) throw new Refused('bomb');
  return new Map(chosen.map(entry => [entry.name, contentOf(bytes, entry)]));
}

export const namesOf = (bytes: Uint8Array): string[] => entriesOf(bytes).map(entry => entry.name);

const isBomb = ({ packed, unpacked }: Entry): boolean =>
  unpacked > SMALL && unpacked > Math.max(packed, 1) * MAX_RATIO;

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new Refused('bomb');
  const entries: Entry[] = [];
  for (let at = view.getUint32(end + 16, true), left = count; left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== HEADER) throw new Refused('broken');
    if (view.getUint16(at + 8, true) & LOCKED) throw new Refused('password');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The list stands at the end, before a comment of at most 65,535 bytes. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new Refused('broken');
}

function contentOf(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length) throw new Refused('broken');
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(from, from + entry.packed);
  if (packed.length !== entry.packed) throw new Refused('broken');
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new Refused('broken');
  return inflated(packed, entry.unpacked);
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate(part => {
    if (filled + part.length > size) throw new Refused('bomb');
    content.set(part, filled);
    filled += part.length;
  });
  for (let at = 0; at < packed.length; at += STEP)
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  if (filled !== size) throw new Refused('broken');
  return content;
}
