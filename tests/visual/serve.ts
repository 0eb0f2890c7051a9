import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, preview } from 'vite';
import { builtOnce } from './built-once.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const root = here('../../');

const FAKES: Record<string, string> = {
  '/messaging/proxy.ts': here('fake-proxy.ts'),
  '/messaging/port.ts': here('fake-port.ts'),
  'wxt/browser': here('fake-browser.ts'),
};

const fakes: Plugin = {
  name: 'chorus-fakes',
  enforce: 'pre',
  resolveId: source => Object.entries(FAKES).find(([ending]) => source.endsWith(ending))?.[1],
};

/**
 * The screens' real doors, built and served without an extension around them:
 * `${url}/entrypoints/sidepanel/index.html?scenario=full`.
 */
export async function serveScreens(): Promise<{ url: string; close(): Promise<void> }> {
  const common = { configFile: false as const, root, publicDir: false as const, logLevel: 'error' as const };
  const input = ['sidepanel', 'popup', 'options', 'desk'].map(door =>
    join(root, `entrypoints/${door}/index.html`),
  );
  const outDir = await builtOnce(folder =>
    build({
      ...common,
      plugins: [fakes],
      build: { outDir: folder, minify: false, rolldownOptions: { input } },
    }),
  );
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const url = server.resolvedUrls?.local[0]?.replace(/\/$/, '');
  if (!url) throw new Error('the screens are not served');
  return { url, close: () => server.close() };
}
