import type { Page } from '@playwright/test';
import { beforeAll, expect, test } from 'vitest';
import { isElement, type PageBundle, pageBundleSchema } from '../../lib/model/page-bundle.ts';
import { MAX_BUNDLE_BYTES, MAX_ELEMENTS } from '../../lib/model/page-bundle-bounds.ts';
import { pageOf } from '../../lib/rules/page-bundle/page-of.ts';
import { bundleForPage } from '../../tools/read/bundle.ts';
import { adapterPages } from './adapter-page.ts';

const pages = adapterPages();
let script = '';
beforeAll(async () => {
  script = await bundleForPage(new URL('in-page/bundler.ts', import.meta.url), 'bundler');
});

const ADDRESS = 'https://weibo.com/1234567890/NabC12xyz?keyword=%E5%B0%8F%E6%A1%83#comment';
const open = (body: string) => pages.open(ADDRESS, `<!doctype html><html><body>${body}</body></html>`);
const bundleOf = async (page: Page, names: string[] = []): Promise<PageBundle> =>
  pageBundleSchema.parse(
    await page.evaluate(`(() => { ${script}; return bundler.bundleByHand(${JSON.stringify(names)}); })()`),
  );
const said = (bundle: PageBundle): string => JSON.stringify(bundle);

test('drafts, scripts, styles, comments and hidden values are not in it; the fields are', async () => {
  const page = await open(`
    <script>window.token='geheim-1'</script><style>.a{content:'geheim-2'}</style><!-- geheim-3 -->
    <noscript>geheim-4</noscript><template>geheim-5</template><iframe srcdoc="geheim-6"></iframe>
    <input value="geheim-7" type="hidden" name="csrf"><textarea placeholder="说点什么">geheim-8</textarea>
    <div contenteditable="true" class="editor"><p>geheim-9</p><span contenteditable="false">说点什么</span></div>
    <p onclick="geheim10()" style="--who: geheim; background: url(/geheim.png); display: none">天</p>`);
  await page.locator('textarea').fill('geheim-11');
  const bundle = await bundleOf(page);
  expect(said(bundle)).not.toContain('geheim');
  const tags = bundle.nodes.flatMap(node => (isElement(node) ? [node.tag] : []));
  expect(tags).toEqual(['html', 'body', 'input', 'textarea', 'div', 'p', 'span', 'p']);
  expect(
    bundle.nodes.filter(node => !isElement(node)).map(node => 'text' in node && node.text.trim()),
  ).toContain('说点什么');
  expect(said(bundle)).toContain('display: none');
});

test('open shadow roots are in it, several deep, and stand in the page made of it; what styles hide stays hidden', async () => {
  const page = await open(
    '<style>.off{display:none}</style><x-list></x-list><div class="off"><b>b</b></div>',
  );
  await page.evaluate(() => {
    let host: Element | null = document.querySelector('x-list');
    for (let depth = 0; host && depth < 4; depth++) {
      const root: ShadowRoot = host.attachShadow({ mode: 'open' });
      const inner = document.createElement(`x-row-${depth}`);
      root.append(inner, 'Lin Xiao');
      host = inner;
    }
  });
  const bundle = await bundleOf(page);
  expect(said(bundle)).not.toMatch(/Lin|Xiao/);
  const again = await pages.open(ADDRESS, pageOf(bundle));
  const found = await again.evaluate(() => {
    let host: Element | null | undefined = document.querySelector('x-list');
    for (let depth = 0; host && depth < 4; depth++) host = host.shadowRoot?.querySelector(`x-row-${depth}`);
    return { deep: host?.localName, off: document.querySelector('b')?.checkVisibility() };
  });
  expect(found).toEqual({ deep: 'x-row-3', off: false });
  const elements = ({ nodes }: PageBundle) => nodes.filter(isElement).length;
  expect(elements(await bundleOf(again)), 'a bundle of it is the same page').toBe(elements(bundle));
});

test('ids agree wherever they stand; addresses keep their build and lead to nobody', async () => {
  const page = await open(`
    <div id="comment-66f0a0000000000000000a02" data-user-id="5ea077c2eb1f717b700450ac">
      <a class="name" href="/user/profile/5ea077c2eb1f717b700450ac?xsec_token=ABxyz123&q=%E5%B0%8F%E6%A1%83">小桃</a>
      <a href="#comment-66f0a0000000000000000a02">回复</a>
      <img src="https://cdn.example.net/u/5ea077c2eb1f717b700450ac.jpg" alt="小桃" srcset="https://a/b 2x">
      <a href="mailto:tao@example.net">a</a><a href="https://tao.example.net/home">b</a>
      <i data-e2e="comment-item" data-who="taozi" data-json='{"nick":"taozi"}'></i>
    </div>`);
  const bundle = await bundleOf(page);
  expect(said(bundle)).not.toMatch(/66f0a0|5ea077|小桃|%E5%B0%8F|tao|ABxyz123|1234567890|NabC12xyz/);
  const values = bundle.nodes.flatMap(node => (isElement(node) ? (node.attributes ?? []) : []));
  const of = (name: string) => values.filter(([key]) => key === name).map(([, value]) => value);
  const [id = ''] = of('id');
  const [user = ''] = of('data-user-id');
  expect(id).toMatch(/^comment-[0-9a-f]{24}$/);
  expect(of('href')).toContain(`#${id}`);
  expect(of('href')[0]).toMatch(new RegExp(`^/user/profile/${user}\\?xsec_token=\\w{8}&q=%`));
  expect(of('data-e2e')).toEqual(['comment-item']);
  expect(of('href').slice(2)).toEqual(['#', 'https://stand-in.example/home']);
  expect(bundle.address).toMatch(/^https:\/\/weibo\.com\/\d{10}\/\w{9}\?keyword=[^&]+#comment$/);
});

test('names laid over the DOM, getters that throw and attributes that are none do no harm', async () => {
  const page = await open(`
    <form><input name="firstChild"><input name="attributes"><input name="nextSibling"><input name="shadowRoot"><b>天地</b></form>
    <div 张三="李四" on张三="x" class="张三 ok" id="张三" name="box张三" role="李四"></div>`);
  await page.evaluate(() => {
    for (const name of ['attributes', 'childNodes', 'textContent', 'localName', 'className'])
      Object.defineProperty(document.querySelector('b'), name, {
        get() {
          throw new Error('hurt');
        },
      });
  });
  const bundle = await bundleOf(page);
  expect(said(bundle)).not.toMatch(/张三|李四/);
  expect(bundle.nodes.flatMap(node => (isElement(node) ? [node.tag] : []))).toEqual([
    ...['html', 'body', 'form', 'input', 'input', 'input', 'input', 'b', 'div'],
  ]);
});

test('100,000 nodes and nesting without end: within bounds, the rest counted, and soon', async () => {
  const page = await open('<main></main>');
  await page.evaluate(() => {
    const main = document.querySelector('main');
    for (let index = 0; index < 50_000; index++) {
      const row = document.createElement('div');
      row.className = `row kind-${index % 7}`;
      row.append(document.createElement('b'), `第 ${index} 条`);
      main?.append(row);
    }
    let deep: Element = document.body;
    for (let depth = 0; depth < 2000; depth++) {
      const next = document.createElement('section');
      deep.append(next);
      deep = next;
    }
  });
  const started = Date.now();
  const bundle = await bundleOf(page);
  expect(Date.now() - started).toBeLessThan(10_000);
  const elements = bundle.nodes.filter(isElement).length;
  expect(elements).toBeLessThanOrEqual(MAX_ELEMENTS);
  expect(elements + bundle.left).toBe(
    await page.evaluate(() => document.querySelectorAll('html, body, body *').length),
  );
  expect(Buffer.byteLength(said(bundle))).toBeLessThanOrEqual(MAX_BUNDLE_BYTES);
});

test('words without end: within the weight', async () => {
  const page = await open(
    Array.from({ length: 300 }, (_, index) => `<p class="p${index}">${'天'.repeat(9000)}</p>`).join(''),
  );
  const bundle = await bundleOf(page);
  expect(Buffer.byteLength(said(bundle))).toBeLessThanOrEqual(MAX_BUNDLE_BYTES);
  expect(bundle.left).toBeGreaterThan(0);
});

test('a short text in most rows is the site’s word, a name in most rows is not', async () => {
  const rows = Array.from(
    { length: 8 },
    (_, at) => `<li><i class="x1">麦子</i><u class="x2">求锤</u>${at}</li>`,
  );
  const bundle = await bundleOf(await open(`<ul>${rows.join('')}</ul>`), ['麦子']);
  expect(said(bundle)).toContain('求锤');
  expect(said(bundle)).not.toContain('麦子');
});
