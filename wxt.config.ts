import { defineConfig } from 'wxt';
import { PRACTICE_MATCHES, SITE_MATCHES } from './lib/platforms/matches.ts';

/** A practice build also runs on the practice pages of `npm start` and the tests; a release build never does. */
const practice = process.env.CHORUS_PRACTICE === '1';
const sites = practice ? [...SITE_MATCHES, ...PRACTICE_MATCHES] : [...SITE_MATCHES];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: practice ? '.output/practice' : '.output/release',
  manifest: {
    name: 'Chorus 和鸣',
    description: '在你正用的评论页上:看清每条评论,一键填入话术,转交给该回的账号。发送永远由你按。',
    minimum_chrome_version: '116',
    permissions: ['storage', 'scripting', 'sidePanel', 'notifications', 'alarms'],
    host_permissions: sites,
    action: {},
  },
  hooks: {
    // The content script names the real sites alone; a practice build lets it into their twins as well.
    'build:manifestGenerated': (_wxt, manifest) => {
      for (const script of manifest.content_scripts ?? []) script.matches = sites;
    },
  },
  vite: () => ({ define: { __PRACTICE__: JSON.stringify(practice) } }),
});
