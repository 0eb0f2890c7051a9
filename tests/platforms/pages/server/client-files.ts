import { readdir, readFile } from 'node:fs/promises';
import { transformWithOxc } from 'vite';

const ROOM = new URL('../client/', import.meta.url);
/** Only plain names one folder deep: nothing outside the client's room can be asked for. */
const NAME = /^([a-z-]+\/)?[a-z-]+\.ts$/;

const ready = new Map<string, Promise<string>>();

/** The browser's half, module by module: types are stripped, imports stay as they are written. Undefined for what does not exist. */
export function clientModule(name: string): Promise<string | undefined> {
  if (!NAME.test(name)) return Promise.resolve(undefined);
  const known = ready.get(name) ?? strip(name);
  ready.set(name, known);
  return known.catch(() => undefined);
}

async function strip(name: string): Promise<string> {
  const source = await readFile(new URL(name, ROOM), 'utf8');
  const { code } = await transformWithOxc(source, name, { sourcemap: false });
  return code;
}

/** All style sheets of a site as one. */
export async function clientStyle(site: string): Promise<string> {
  const room = new URL(`${site}/`, ROOM);
  const names = (await readdir(room)).filter(name => name.endsWith('.css')).sort();
  return (await Promise.all(names.map(name => readFile(new URL(name, room), 'utf8')))).join('\n');
}
