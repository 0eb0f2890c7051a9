import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Deps } from '../deps.ts';
import { words } from '../words.ts';

const INVITATION = /^[\w-]{1,100}$/;

/** The two addresses that people open in a browser: what this is, and what to do with an invitation link. */
export const pageRoutes = (deps: Deps) =>
  new Hono()
    .get('/', c => c.html(page(words.homeTitle, html`<p>${words.home}</p>`)))
    .get('/join', c => {
      const invitation = c.req.query('invitation') ?? '';
      if (!INVITATION.test(invitation))
        return c.html(page(words.joinTitle, html`<p>${words.joinBroken}</p>`), 400);
      const link = `${deps.baseUrl ?? new URL(c.req.url).origin}/join?invitation=${invitation}`;
      const steps = words.joinSteps.map(step => html`<li>${step}</li>`);
      return c.html(page(words.joinTitle, html`<ol>${steps}</ol><p><code>${link}</code></p>`));
    });

const page = (title: string, body: ReturnType<typeof html>) => html`<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${title} · ${words.name}</title>
    <style>
      body { max-width: 34rem; margin: 15vh auto; padding: 0 1.5rem; font: 16px/1.7 system-ui, sans-serif; color-scheme: light dark; }
      h1 { font-size: 1.25rem; }
      code { display: block; padding: 0.75rem; border: 1px solid; border-radius: 8px; word-break: break-all; user-select: all; }
    </style>
  </head>
  <body>
    <h1>${title}</h1>
    ${body}
  </body>
</html>`;
