import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const ROOM = new URL('../client/', import.meta.url);

const ready = new Map<string, Promise<string>>();

/** A page's `main.ts` with everything that it imports as one script, made when first asked for. Rejects where it cannot be built. */
export function clientScript(client: string): Promise<string> {
  const known = ready.get(client) ?? bundle(client);
  ready.set(client, known);
  return known;
}

async function bundle(client: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    // A test runner's NODE_ENV would bring the development halves of packages, which do not fit together.
    resolve: { conditions: ['module', 'browser', 'production'] },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      reportCompressedSize: false,
      lib: { entry: fileURLToPath(new URL(`${client}/main.ts`, ROOM)), formats: ['es'] },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output.find(isChunk) : undefined;
  if (!chunk) throw new Error(`nothing was built from ${client}`);
  return chunk.code;
}

const isChunk = (one: Rolldown.OutputChunk | Rolldown.OutputAsset): one is Rolldown.OutputChunk =>
  one.type === 'chunk';

/** All style sheets in these folders as one. */
export async function clientStyle(folders: string[]): Promise<string> {
  const files = await Promise.all(
    folders.map(async folder => {
      const room = new URL(`${folder}/`, ROOM);
      const names = (await readdir(room)).filter(name => name.endsWith('.css')).sort();
      return names.map(name => new URL(name, room));
    }),
  );
  return (await Promise.all(files.flat().map(file => readFile(file, 'utf8')))).join('\n');
}
