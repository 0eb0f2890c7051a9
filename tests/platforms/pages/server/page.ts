import { classOf } from '../client/class-hash.ts';
import type { Boot } from '../client/shapes.ts';
import type { PageSpec } from '../surfaces/surface.ts';
import { clientStyle } from './client-files.ts';

/** JSON that may stand inside a script element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

export const html = (text: string): string => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);

/** The page's style sheets with the class names that this load uses. */
async function styleFor(boot: Boot, { client, styles = [] }: PageSpec): Promise<string> {
  const css = await clientStyle([...styles, client]);
  return css.replace(
    /\.([A-Za-z_][\w-]*)/g,
    (_, name: string) => `.${classOf(name.replace(/^h-/, '$'), boot)}`,
  );
}

const LABEL_STYLE = `#practice-label{position:fixed;left:8px;bottom:8px;z-index:2147482000;padding:1px 8px;border-radius:9px;
background:rgb(60 60 67/.62);color:#fff;font:11px/18px sans-serif;pointer-events:none}
.practice-toast{position:fixed;left:50%;top:72px;z-index:2147482000;transform:translateX(-50%);padding:9px 18px;border-radius:8px;
background:rgb(40 40 46/.92);color:#fff;font:14px/22px sans-serif}`;

/** A whole page: the site's frame, what it must know, and its script. */
export async function page(boot: Boot, spec: PageSpec): Promise<string> {
  const title = typeof spec.title === 'string' ? spec.title : spec.title(boot);
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${html(title)}</title>
<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width,initial-scale=1">
<style>${await styleFor(boot, spec)}
${LABEL_STYLE}</style>${spec.head?.(boot) ?? ''}</head>
<body ${spec.bodyAttrs ?? ''}>${spec.root ?? '<div id="app"></div>'}
<div id="practice-label">练习页面</div>
<script id="practice-boot" type="application/json">${scriptJson(boot)}</script>
<script type="module" src="/practice/client/${spec.client}.js"></script></body></html>`;
}
