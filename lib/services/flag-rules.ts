import { shorten } from '../base/text.ts';
import type { FlagChange, FlagRulesService, PostChoice, RulesTested } from '../messaging/protocol.ts';
import type { FlagRule } from '../model/flag-rule.ts';
import type { Item } from '../model/item.ts';
import { checkFlagRules } from '../rules/flag/check-rules.ts';
import { applyFlagRules } from '../rules/flag/team-rules.ts';
import { isConversation } from '../rules/item/conversation.ts';
import { latestIncoming } from '../store/items.ts';
import type { Core } from './core.ts';
import { labelled } from './labelled.ts';
import { sceneOf } from './scene.ts';

/** How many items are looked at unless told, and at the most; longest text that is shown, characters. */
const USUAL = 200;
const MOST = 1000;
const TEXT = 120;
/** Most posts to choose from. */
const MOST_POSTS = 20;

export const flagRulesService = (core: Core): FlagRulesService => ({
  check: async ({ rules }) => checkFlagRules(rules),
  posts: () => posts(core),
  test: ({ rules, limit = USUAL }) => test(core, rules, Math.min(Math.max(1, limit), MOST)),
});

async function posts(core: Core): Promise<PostChoice[]> {
  const items = (await latestIncoming(core.db, MOST)).filter(({ post }) => !isConversation(post));
  const titles = new Map(items.map(({ post }) => [post.key, post.title]));
  return [...titles].slice(0, MOST_POSTS).map(([key, title]) => ({ key, title }));
}

async function test(core: Core, rules: readonly FlagRule[], limit: number): Promise<RulesTested> {
  const scene = await sceneOf(core);
  if (!scene) return { looked: 0, changes: [] };
  const items = await latestIncoming(core.db, limit);
  const changes = items.flatMap(item => changeOf(item, labelled(item, scene), rules) ?? []);
  return { looked: items.length, changes };
}

function changeOf(item: Item, now: Item, rules: readonly FlagRule[]): FlagChange | undefined {
  const { labels, by } = applyFlagRules(rules, item);
  if (labels.join() === now.labels.join()) return undefined;
  return {
    itemId: item.id,
    authorName: item.author.name,
    text: shorten(item.text, TEXT),
    before: now.labels,
    after: labels,
    by: by.map(rule => rules.indexOf(rule) + 1),
  };
}
