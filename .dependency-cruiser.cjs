/* Who may import whom. Whatever the "allowed" list does not name is refused (see lib/README in words: docs/house.md). */
const room = name => `^${name}/`;
const lib = name => room(`lib/${name}`);
const PURE = [lib('base'), lib('model')];

/** @param {string} from @param {string[]} to */
const may = (from, to) => ({ from: { path: from }, to: { path: [from, ...to] } });
const LIBRARIES = [
  'node_modules',
  '^node:',
  '^(assert|buffer|crypto|events|fs|http|https|net|os|path|process|stream|url|util|zlib)$',
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib|server)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^#imports$', '\\?(inline|raw|url)$'] },
    },
    {
      name: 'platforms-are-strangers',
      severity: 'error',
      comment: 'A platform never leans on another one: what two share belongs in lib/platforms/dom.',
      from: { path: '^lib/platforms/(?!dom/)([^/]+)/' },
      to: { path: '^lib/platforms/(?!dom/)[^/]+/', pathNot: '^lib/platforms/$1/' },
    },
    {
      name: 'platform-tools-know-no-platform',
      severity: 'error',
      from: { path: '^lib/platforms/dom/' },
      to: { path: '^lib/platforms/(?!dom/)[^/]+/' },
    },
    {
      name: 'pure-rooms-use-no-browser',
      severity: 'error',
      comment:
        'Words and rules run on the server too: no browser API, no framework. Validation and the calendar of holidays are pure.',
      from: { path: '^lib/(base|model|rules)/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { path: 'node_modules', pathNot: 'node_modules/(zod|chinese-days)/' },
    },
    {
      name: 'client-knows-the-server-by-type-only',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/' },
      to: { path: '^server/', dependencyTypesNot: ['type-only'] },
    },
  ],
  allowedSeverity: 'error', // without it "not-in-allowed" is only a warning
  allowed: [
    { from: {}, to: { path: LIBRARIES } },
    { from: { path: '\\.test\\.tsx?$' }, to: {} },
    { from: { path: '^(tests|tools)/' }, to: {} },
    { from: { path: '^[^/]+$' }, to: {} },
    may(lib('base'), []),
    may(lib('model'), [lib('base')]),
    may(lib('rules'), PURE),
    may(lib('platforms'), PURE),
    may(lib('search'), [...PURE, lib('rules')]),
    may(lib('store'), [...PURE, lib('rules')]),
    may(lib('sync'), [...PURE, lib('rules'), lib('store'), '^server/app\\.ts$']),
    may(lib('services'), [
      ...PURE,
      lib('rules'),
      lib('store'),
      lib('search'),
      lib('sync'),
      // Sentences that a page shows without carrying their words.
      lib('locales'),
      '^lib/messaging/protocol(\\.ts$|/)',
    ]),
    may(lib('messaging'), [...PURE, lib('rules')]),
    may(lib('locales'), [...PURE]),
    // Files ↔ rows of plain text.
    may(lib('sheets'), [...PURE]),
    may(lib('state'), [...PURE, lib('rules'), lib('sheets'), lib('messaging')]),
    may(lib('overlay'), [
      ...PURE,
      lib('rules'),
      '^lib/platforms/platform\\.ts$',
      lib('messaging'),
      '^lib/state/overlay-view\\.ts$',
      lib('locales'),
      room('components/overlay'),
    ]),
    may(lib('teach'), [
      ...PURE,
      '^lib/platforms/teacher\\.ts$',
      lib('messaging'),
      '^lib/state/teach-view\\.ts$',
      room('components/teach'),
    ]),
    may(room('components'), [...PURE, lib('rules'), lib('state'), lib('locales')]),
    may('^entrypoints/background/', [
      ...PURE,
      lib('rules'),
      lib('services'),
      lib('messaging'),
      lib('locales'),
      '^lib/platforms/(matches\\.ts$|page-data/)',
    ]),
    may('^entrypoints/platform-[a-z]+/', [...PURE, lib('platforms')]),
    may('^entrypoints/overlay-(boot|bundle|mount)/', [
      ...PURE,
      lib('rules'),
      lib('platforms'),
      lib('overlay'),
      lib('messaging'),
      lib('state'),
      lib('locales'),
      room('components'),
    ]),
    may('^entrypoints/overlay-induce/', [...PURE, '^lib/platforms/dom/induce/index\\.ts$']),
    may('^entrypoints/overlay-english/', [lib('locales')]),
    may('^entrypoints/teach-mount/', [
      ...PURE,
      '^lib/platforms/(teacher\\.ts$|dom/teach/)',
      lib('teach'),
      lib('messaging'),
      lib('locales'),
      '^components/(teach|ui)/',
    ]),
    may('^entrypoints/(sidepanel|popup|desk|options)/', [
      ...PURE,
      lib('rules'),
      lib('messaging'),
      lib('state'),
      lib('locales'),
      room('components'),
    ]),
    may(room('server'), [...PURE, lib('rules'), '^lib/sync/contract\\.ts$']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    includeOnly: { path: '^(entrypoints|components|lib|server|tests|tools)/|node_modules|^node:|^#imports' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'] },
  },
};
