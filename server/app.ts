import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { sqlState } from './db/data-error.ts';
import type { Deps, Gated } from './deps.ts';
import { gate } from './http/gate.ts';
import { refuse } from './http/refuse.ts';
import { healthRoutes } from './routes/health.ts';
import { liveRoutes } from './routes/live.ts';
import { pageReportRoutes } from './routes/page-reports.ts';
import { pageRoutes } from './routes/pages.ts';
import { sessionRoutes } from './routes/session.ts';
import { syncRoutes } from './routes/sync.ts';
import { workspaceRoutes } from './routes/workspace.ts';

/** Bytes. A full batch of usual comments is half a megabyte; long ones make the client send smaller batches. */
export const MAX_PUSH = 8 * 1024 * 1024;
export const MAX_BODY = 64 * 1024;
/** A page report: its bundle, and room for how JSON is written. */
export const MAX_REPORT = 2 * 1024 * 1024;

const EXTENSION = /^(chrome|moz)-extension:\/\/[\w-]+$/;

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    frameAncestors: ["'none'"],
  },
  // Whether a whole domain must be https is for whoever runs the proxy in front to say.
  strictTransportSecurity: false,
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
});

/** The whole HTTP side, without a socket: a test calls `app.request(…)`. */
export function createApp(deps: Deps) {
  const limit = (maxSize: number) => bodyLimit({ maxSize, onError: c => refuse(c, 'too-large') });
  const small = limit(MAX_BODY);
  const limits: Record<string, ReturnType<typeof limit>> = {
    '/api/sync/push': limit(MAX_PUSH),
    '/api/page-reports': limit(MAX_REPORT),
  };
  return new Hono<Gated>()
    .onError((error, c) => {
      // Neither message nor stack: both may quote rows.
      deps.log.warn('request failed', { path: c.req.routePath, error: error.name, state: sqlState(error) });
      return refuse(c, 'internal');
    })
    .notFound(c => refuse(c, 'not-found'))
    .use(headers)
    .use('/api/*', cors({ origin: origin => (EXTENSION.test(origin) ? origin : null), maxAge: 600 }))
    .use('/api/*', async (c, next) => {
      await next();
      c.header('Cache-Control', 'no-store');
    })
    .use('/api/*', gate(deps))
    .use('/api/*', (c, next) => (limits[c.req.path] ?? small)(c, next))
    .route('/', pageRoutes(deps))
    .route('/api', healthRoutes(deps))
    .route('/api', sessionRoutes(deps))
    .route('/api', workspaceRoutes(deps))
    .route('/api', liveRoutes(deps))
    .route('/api', pageReportRoutes(deps))
    .route('/api/sync', syncRoutes(deps));
}
export type App = ReturnType<typeof createApp>;
