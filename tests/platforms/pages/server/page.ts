import { hashedClass } from '../client/class-hash.ts';
import { RENAMES } from '../client/renames.ts';
import type { Boot } from '../client/shapes.ts';
import { clientStyle } from './client-files.ts';

/** JSON that may stand inside a script element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

export const html = (text: string): string => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);

/** The site's style sheet with the class names that this load uses. */
async function styleFor({ site, seed, switches }: Boot): Promise<string> {
  const css = await clientStyle(site);
  const rename = switches.changed ? RENAMES[site] : {};
  if (site === 'douyin')
    return css.replace(/\.h-([A-Za-z-]+(?:__[a-z-]+)?)/g, (_, name) => `.${hashedClass(name, seed, rename)}`);
  return css.replace(/\.([a-z][a-z0-9_-]*)/g, (whole, name) => (rename[name] ? `.${rename[name]}` : whole));
}

const LABEL_STYLE = `#practice-label{position:fixed;left:8px;bottom:8px;z-index:2147482000;padding:1px 8px;border-radius:9px;
background:rgb(60 60 67/.62);color:#fff;font:11px/18px sans-serif;pointer-events:none}
.practice-toast{position:fixed;left:50%;top:72px;z-index:2147482000;transform:translateX(-50%);padding:9px 18px;border-radius:8px;
background:rgb(40 40 46/.92);color:#fff;font:14px/22px sans-serif}`;

/** A whole page: the site's frame, what it must know, and its script. `head` is trusted markup. */
export async function page(
  boot: Boot,
  title: string,
  frame: { head?: string; bodyAttrs?: string; root: string },
): Promise<string> {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${html(title)}</title>
<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width,initial-scale=1">
<style>${await styleFor(boot)}
${LABEL_STYLE}</style>${frame.head ?? ''}</head>
<body ${frame.bodyAttrs ?? ''}>${frame.root}
<div id="practice-label">练习页面</div>
<script id="practice-boot" type="application/json">${scriptJson(boot)}</script>
<script type="module" src="/practice/client/${boot.site}/main.ts"></script></body></html>`;
}
