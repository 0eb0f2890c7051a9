import { describe, expect, test } from 'vitest';
import { adapterPages, ask } from './adapter-page.ts';
import { messageContract } from './contract/messages.ts';
import { expectTruth } from './contract/truth.ts';
import { messages } from './handbook/xiaohongshu.ts';

const pages = adapterPages();

describe('messages of the main site', () => {
  const open = async (id = pages.practice().conversationIds('xiaohongshu')[0] ?? '') => {
    const page = await pages.open(pages.practice().conversationUrl(id, {}, 'xiaohongshu.dm'));
    await page.locator('.chat-item').first().waitFor();
    await ask(page, 'open');
    return page;
  };

  test('every message has the site’s own id, and the conversation the other side’s', async () => {
    const { items } = await ask(await open(), 'look');
    expect(items.every(item => item.idKind === 'platform')).toBe(true);
    expect(
      items.filter(item => !item.author.isSelf).every(item => /^5e[0-9a-f]{22}$/.test(item.author.id ?? '')),
    ).toBe(true);
    expect(items.some(item => item.text.includes('[偷笑R]'))).toBe(true);
  });

  test('pictures are messages, hints are none', async () => {
    const page = await open('dm-xhs-5');
    const { items } = await ask(page, 'look');
    expect(items.filter(item => item.pictures === 1 && item.text === '')).toHaveLength(1);
    expect(items.some(item => item.text.includes('谨防诈骗'))).toBe(false);
  });

  test('while the address is ahead of the page, nothing is read and nothing is filled', async () => {
    const page = await open();
    const { items } = await ask(page, 'look');
    await page.evaluate(() => history.pushState({}, '', '/chat/5e0000000000000000000000'));
    expect((await ask(page, 'look')).state.readable).toBe(false);
    expect(await ask(page, 'look')).toMatchObject({ items: [] });
    expect(items.length).toBeGreaterThan(3);
  });

  test('an account that may not write gets its words onto the clipboard, or a refusal', async () => {
    const page = await open();
    const [item] = (await ask(page, 'look')).items.filter(one => !one.author.isSelf);
    await page.locator('.xhs-im-input-bar').evaluate(bar => bar.replaceChildren('你已被禁言'));
    const outcome = await ask(page, 'insert', item?.id ?? '', '在的');
    expect(['copied', 'refused']).toContain(outcome.outcome);
    expect('reason' in outcome && outcome.reason).toBe('no-box');
  });
});

describe('customer service', () => {
  const open = async () => {
    const id = pages.practice().conversationIds('xiaohongshu')[0] ?? '';
    const page = await pages.open(pages.practice().conversationUrl(id, {}, 'xiaohongshu.sxt-dm'));
    await page.locator('.im-msg-item .left').first().waitFor();
    await ask(page, 'open');
    return page;
  };

  test('rows that wait with the last customer’s words are nobody’s', async () => {
    const page = await open();
    const before = await ask(page, 'look');
    await page.locator('.sx-contact-item:not(.active)').first().click();
    await page.getByText('前两罐自己买的').waitFor();
    await page.getByText('你在夸我脸小').waitFor({ state: 'attached' });
    const after = await expectTruth(page, { names: false });
    expect(after.some(item => before.items.some(one => one.id === item.id))).toBe(false);
    expect((await ask(page, 'look')).post?.key).not.toBe(before.post?.key);
  });

  test('the customer stays the same while the list beside is scrolled or used again', async () => {
    const page = await open();
    const { post, items } = await ask(page, 'look');
    await page.evaluate(() => window.practice.recycle());
    expect((await ask(page, 'look')).post).toEqual(post);
    await page.locator('.vue-recycle-scroller__item-view:has(.sx-contact-item.active)').evaluate(view => {
      if (view instanceof HTMLElement) view.style.transform = 'translateY(-9999px)';
    });
    expect((await ask(page, 'look')).post).toEqual(post);
    expect((await ask(page, 'look')).items.map(item => item.id)).toEqual(items.map(item => item.id));
  });

  test('the log-in page is no conversation', async () => {
    const page = await open();
    const at = (path: string) => ask(page, 'open', `https://sxt.xiaohongshu.com${path}`);
    expect(await at('/im/multiCustomerService')).toBe(true);
    expect(await at('/im/login')).toBe(false);
  });
});

// Last, as they write into the conversations.
for (const surface of messages) messageContract(pages, surface);
