import type { Alias, AliasOptions } from 'vite';
import { defineConfig } from 'wxt';
import { PRACTICE_MATCHES, SITE_MATCHES } from './lib/platforms/matches.ts';

/** A practice build also runs on the practice pages of `npm start` and the tests; a release build never does. */
const practice = process.env.CHORUS_PRACTICE === '1';
/** Tests look into our shadow roots. One of them is the page, and must not be able to. */
const openRoots = practice && process.env.CHORUS_ROOTS !== 'closed';
const sites = practice ? [...SITE_MATCHES, ...PRACTICE_MATCHES] : [...SITE_MATCHES];

/** A page of nobody's, for the test that teaches one: no test can press the browser's own Allow. */
const TAUGHT_PRACTICE = 'http://forum.localhost/*';

/** What lies over other people's pages is drawn by Preact: the same components, for a fifth of the weight. See docs/decisions/011. */
const IN_PAGES = ['overlay-mount', 'teach-mount'];
const PREACT = [
  { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  // CHORUS_BUILD: a name of one's own, so that two who build at once do not meet.
  outDir: `.output/${process.env.CHORUS_BUILD ?? ''}${practice ? (openRoots ? 'practice' : 'practice-closed') : 'release'}`,
  manifest: {
    name: 'Chorus 和鸣',
    description: '在你正用的评论页上:看清每条评论,一键填入话术,转交给该回的账号。发送永远由你按。',
    minimum_chrome_version: '116',
    // activeTab: the popup sees which page it stands over. Any other site is asked for by itself, when the operator teaches it.
    permissions: ['storage', 'scripting', 'sidePanel', 'notifications', 'alarms', 'activeTab'],
    host_permissions: practice ? [...sites, TAUGHT_PRACTICE] : sites,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: {},
    // Neither Ctrl+Space nor Alt+Space: input methods and window menus have those.
    commands: {
      palette: { suggested_key: { default: 'Alt+Shift+K' }, description: '打开话术 · Open scripts' },
    },
  },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ name }) => IN_PAGES.includes(name))) return;
      config.resolve = { ...config.resolve, alias: [...PREACT, ...asList(config.resolve?.alias)] };
    },
    // Named here and not by WXT, whose content scripts begin with an event that the page can hear.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [{ matches: sites, run_at: 'document_idle', js: ['overlay-boot.js'] }];
    },
  },
  vite: () => ({
    define: { __PRACTICE__: JSON.stringify(practice), __OPEN_ROOTS__: JSON.stringify(openRoots) },
  }),
});

/** Aliases may be given by name or as a list. */
function asList(alias: AliasOptions | undefined): Alias[] {
  if (!alias || Array.isArray(alias)) return [...((alias as readonly Alias[] | undefined) ?? [])];
  return Object.entries(alias).map(([find, replacement]) => ({ find, replacement: String(replacement) }));
}
