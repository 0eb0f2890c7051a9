import type { SheetKind } from '../../model/sheet-row.ts';

/** What a column of a sheet of scripts can be. `validity` is a span in one cell; of `variant` there may be many. */
export const SCRIPT_FIELDS = [
  'title',
  'body',
  'variant',
  'category',
  'roles',
  'flags',
  'surfaces',
  'platforms',
  'stage',
  'handsOverTo',
  'shortcut',
  'tags',
  'pictures',
  'scope',
  'validity',
  'validFrom',
  'validTo',
  'owner',
  'state',
  'id',
] as const;
export type ScriptField = (typeof SCRIPT_FIELDS)[number];

/** What a column of a sheet of facts can be. */
export const FACT_FIELDS = [
  'name',
  'kind',
  'value',
  'product',
  'channel',
  'source',
  'validity',
  'validFrom',
  'validTo',
  'owner',
  'id',
] as const;
export type FactField = (typeof FACT_FIELDS)[number];
export type SheetField = ScriptField | FactField;

export const fieldsOf = (kind: SheetKind): readonly SheetField[] =>
  kind === 'scripts' ? SCRIPT_FIELDS : FACT_FIELDS;

/** By column, from the first; undefined: this column is left out. */
export type Mapping = readonly (SheetField | undefined)[];

/** How a column may be called, beside the words of the screens; the first that fits the most counts. */
const NAMES: Record<SheetField, readonly string[]> = {
  title: [
    '标题',
    '话术标题',
    '话术名称',
    '问题',
    '常见问题',
    '场景问题',
    '关键词',
    'title',
    'question',
    'headline',
  ],
  body: [
    '正文',
    '内容',
    '话术',
    '话术内容',
    '回复',
    '回复内容',
    '标准话术',
    '答案',
    '回答',
    '文案',
    'body',
    'content',
    'reply',
    'answer',
    'text',
    'script',
  ],
  variant: [
    '换个说法',
    'Other ways of saying it',
    '其他说法',
    '变体',
    '备选',
    '备选话术',
    '同义话术',
    'variant',
    'alternative',
    'otherwording',
  ],
  category: ['分类', '类别', '话术分类', '一级分类', '模块', '栏目', 'category'],
  roles: [
    '谁来说',
    'Who says it',
    '角色',
    '适用角色',
    '账号角色',
    '账号类型',
    '适用账号',
    '人设',
    'role',
    'roles',
  ],
  flags: [
    '回哪类',
    'Answers what',
    '意图',
    '适用情况',
    '评论类型',
    '问题类型',
    '标记',
    '用户意图',
    'flag',
    'flags',
    'intent',
  ],
  surfaces: [
    '场合',
    'Where',
    '用在',
    '位置',
    '适用位置',
    '评论私信',
    '评论/私信',
    '渠道类型',
    '触点',
    'surface',
    'surfaces',
    'usedin',
  ],
  platforms: ['平台', '适用平台', '发布平台', 'platform', 'platforms'],
  stage: ['Stage of the conversation', '阶段', '私信阶段', '五步', '销售阶段', 'stage'],
  handsOverTo: ['转交给', '转给', '转交角色', 'handoverto', 'handsoverto'],
  shortcut: ['快捷码', '快捷键', '快捷短语', '简码', 'shortcut', 'code'],
  tags: ['标签', '场景', '使用场景', '关键字', 'tag', 'tags', 'scene', 'scenario'],
  pictures: ['图片', '配图', 'picture', 'pictures', 'image', 'images'],
  scope: ['给谁用', 'For whom', '谁能用', '可见范围', '范围', '共享范围', 'scope', 'sharedwith'],
  validity: ['有效期', '活动时间', '生效时间', '活动期', '起止时间', '有效时间', 'validity', 'period'],
  validFrom: [
    '从哪天起用',
    '从哪天起',
    'First day',
    '有效期起',
    '开始日期',
    '生效日期',
    '起始日期',
    '开始时间',
    '从',
    '起',
    'validfrom',
    'from',
    'start',
    'startdate',
    'firstday',
  ],
  validTo: [
    '用到哪天',
    '到哪天止',
    'Last day',
    '有效期止',
    '结束日期',
    '失效日期',
    '截止日期',
    '到期日',
    '结束时间',
    '止',
    '到',
    'validto',
    'to',
    'until',
    'end',
    'enddate',
    'lastday',
  ],
  owner: ['负责人', '维护人', '作者', '归属人', 'owner', 'author'],
  state: ['状态', 'state', 'status'],
  id: ['编号', '话术编号', '事实编号', 'id'],
  name: ['名称', '事实', '事实名称', '口径', '口径名称', '项目', 'name', 'fact'],
  kind: ['类型', '事实类型', '口径类型', 'kind', 'type'],
  value: ['内容', '值', '取值', '口径内容', '标准口径', '数值', '价格', '说法', 'value'],
  product: ['产品', '商品', '产品名称', '品名', 'product'],
  channel: ['渠道', '销售渠道', '适用渠道', 'channel'],
  source: ['来源', '出处', '依据', 'source'],
};

/** Without spaces, punctuation, remarks in brackets and a number at the end: `内容 (必填)` and `话术2`. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([【「].*?[)\]】」]/g, '')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .replace(/\d+$/, '');

/** Found within a longer name it still tells what that is: `适用角色说明`. One character, or four letters, stand in too many words. */
const isTelling = (name: string): boolean => name.length > (/^[\x20-\x7e]+$/.test(name) ? 4 : 1);

const fits = (field: SheetField, name: string): number => {
  const names = NAMES[field].map(plainName);
  if (names.includes(name)) return 100;
  return Math.max(0, ...names.filter(one => isTelling(one) && name.includes(one)).map(one => one.length));
};

/** Which field each column is, as far as its name tells; each field once, and a second text is another wording of the first. */
export function guessMapping(header: readonly string[], kind: SheetKind): Mapping {
  const names = header.map(plainName);
  const claims = names.flatMap((name, column) =>
    fieldsOf(kind).map(field => ({ column, field, fit: name === '' ? 0 : fits(field, name) })),
  );
  const mapping: (SheetField | undefined)[] = header.map(() => undefined);
  for (const { column, field, fit } of claims.toSorted((a, b) => b.fit - a.fit || a.column - b.column)) {
    if (fit === 0 || mapping[column] !== undefined) continue;
    if (!mapping.includes(field) || field === 'variant') mapping[column] = field;
    else if (field === 'body') mapping[column] = 'variant';
  }
  return mapping;
}

/** What a sheet with this header most likely holds. */
export function guessKind(header: readonly string[]): SheetKind {
  const needed = (kind: SheetKind, fields: readonly SheetField[]) =>
    fields.filter(field => guessMapping(header, kind).includes(field)).length;
  return needed('facts', ['name', 'value', 'kind', 'product']) >
    needed('scripts', ['title', 'body', 'roles', 'category'])
    ? 'facts'
    : 'scripts';
}

/** Fields without which no row can be taken. */
export const missingFields = (mapping: Mapping, kind: SheetKind): SheetField[] =>
  (kind === 'scripts' ? (['body'] as const) : (['name', 'value'] as const)).filter(
    field => !mapping.includes(field),
  );
