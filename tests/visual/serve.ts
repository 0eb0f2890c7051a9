import { fileURLToPath } from 'node:url';
import { createServer, type Plugin } from 'vite';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

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

/** The screens' real doors, served without an extension around them: `${url}/entrypoints/sidepanel/index.html?scenario=full`. */
export async function serveScreens(): Promise<{ url: string; close(): Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: here('../../'),
    cacheDir: here('../../.chorus/visual-cache'),
    logLevel: 'error',
    plugins: [fakes],
    server: { port: 0, hmr: false, watch: null },
    optimizeDeps: { include: ['react', 'react-dom/client', 'react/jsx-dev-runtime', 'zod', 'zustand'] },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0]?.replace(/\/$/, '');
  if (!url) throw new Error('the screens are not served');
  return { url, close: () => server.close() };
}
