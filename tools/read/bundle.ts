import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** One script that leaves what `entry` exports in the global `name`, as the build would ship it but readable. */
export async function bundleForPage(entry: URL, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'chrome116',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output.find(isChunk) : undefined;
  if (!chunk) throw new Error(`nothing was built from ${entry.pathname}`);
  return chunk.code;
}

const isChunk = (one: Rolldown.OutputChunk | Rolldown.OutputAsset): one is Rolldown.OutputChunk =>
  one.type === 'chunk';
