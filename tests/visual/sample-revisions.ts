import { DAY, HOUR, MINUTE } from '../../lib/base/clock.ts';
import type { Review, Revision } from '../../lib/model/revision.ts';
import type { Script, ScriptContent } from '../../lib/model/script.ts';
import { contentOf } from '../../lib/rules/script/content.ts';

/** What stands in the desk's library: `s1` waits for the content manager (begun from version 2), `n1` is new, `s4` has two writers, `s9` was changed on two devices of one. */
export interface ScriptRows {
  scripts: Script[];
  revisions: Revision[];
}

const SENSITIVE =
  '{{昵称|姐妹}}先别急,{{fact:视黄醇浓度}} 这一类孕期不建议自己上脸,我帮你 @ 一下我们品牌的工程师 {{转交账号}},他最懂这个!';

const pass = (memberId: string, at: number, edit: number): Review => ({
  stage: 'operator',
  verdict: 'pass',
  ticked: ['typos', 'facts', 'prices', 'links'],
  edit,
  memberId,
  at,
});

const revision = (
  id: string,
  scriptId: string,
  content: ScriptContent,
  at: number,
  over: Partial<Revision>,
): Revision => ({
  id,
  scriptId,
  content: contentOf(content),
  baseVersion: 0,
  state: 'draft',
  authorId: 'm2',
  edit: 0,
  reviews: [],
  comments: [],
  createdAt: at,
  updatedAt: at,
  ...over,
});

const NEW: ScriptContent = {
  title: '黑粉:智商税',
  body: '哈哈每个人皮肤不一样,我只说我自己的脸',
  category: 'negative',
  roles: ['KOC'],
  flags: ['negative'],
  surfaces: ['comment'],
  tags: [],
};

/** `library`: the scripts that operators have; the others are made here. */
export function scriptRowsAt(now: number, library: readonly Script[]): ScriptRows {
  const scripts = library.map((script, index) => ({ ...script, updatedAt: now - index * HOUR }));
  const [first, , , fourth] = scripts;
  if (!first || !fourth) return { scripts, revisions: [] };
  const approved: Script = { ...first, body: SENSITIVE, ownerId: 'm2', version: 2, revisionId: 'r1-2' };
  scripts[0] = approved;
  return {
    scripts,
    revisions: [...ofFirst(now, approved), ...ofFourth(now, fourth), ofNew(now), ...ofNinth(now, scripts)],
  };
}

function ofFirst(now: number, script: Script): Revision[] {
  const written = {
    ...script,
    body: SENSITIVE.replace('先别急', '先别慌哈').replace(',他最懂这个!', ',现在套装到手 189 也可以先收藏~'),
  };
  return [
    revision('r1-3', script.id, written, now - 40 * MINUTE, {
      state: 'proposed',
      baseVersion: 2,
      edit: 4,
      note: '语气软一点,顺带提一句套装价',
      authorId: 'm2',
      reviews: [pass('m1', now - 30 * MINUTE, 4)],
      comments: [
        { id: 'c1', memberId: 'm3', text: '「189」是不是上个月的价?', at: now - 25 * MINUTE },
        { id: 'c2', memberId: 'm2', text: '我核对一下,改成引用', at: now - 21 * MINUTE },
      ],
    }),
    revision('r1-2', script.id, script, now - 6 * DAY, {
      state: 'approved',
      version: 2,
      baseVersion: 1,
      edit: 2,
    }),
    revision('r1-1', script.id, { ...script, body: '姐妹先别急,我帮你问问' }, now - 20 * DAY, {
      state: 'approved',
      version: 1,
      authorId: '',
    }),
  ];
}

const ofFourth = (now: number, script: Script): Revision[] => [
  revision('r4-a', script.id, { ...script, body: `${script.body},今晚截止` }, now - MINUTE, {
    baseVersion: 1,
    authorId: 'm4',
  }),
  revision('r4-b', script.id, { ...script, body: `${script.body},数量有限` }, now - HOUR, {
    baseVersion: 1,
    authorId: 'm1',
    state: 'returned',
    reviews: [
      {
        ...pass('m3', now - 50 * MINUTE, 0),
        verdict: 'return',
        ticked: ['typos'],
        note: '「数量有限」要有依据,删掉',
      },
    ],
  }),
];

const ofNinth = (now: number, scripts: readonly Script[]): Revision[] =>
  scripts
    .filter(({ id }) => id === 's9')
    .flatMap(script => [
      revision('r9-a', script.id, { ...script, body: `${script.body},在公司改的` }, now - 2 * HOUR, {
        baseVersion: 1,
        authorId: 'm1',
      }),
      revision('r9-b', script.id, { ...script, body: `${script.body},在路上改的` }, now - HOUR, {
        baseVersion: 1,
        authorId: 'm1',
        origin: { kind: 'fork', id: 'r9-a' },
      }),
    ]);

const ofNew = (now: number): Revision =>
  revision('rn1', 'n1', NEW, now - 3 * HOUR, { state: 'proposed', authorId: 'm2' });
