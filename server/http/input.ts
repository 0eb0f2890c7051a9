import type { MiddlewareHandler } from 'hono';
import type { z } from 'zod';
import { cleanText } from './clean-text.ts';
import { refuse } from './refuse.ts';

type Validated<S extends z.ZodType, From extends 'json' | 'query'> = {
  in: Record<From, z.input<S>>;
  out: Record<From, z.output<S>>;
};

/** Reads the body as JSON of the given shape, or answers `invalid`. */
export function jsonBody<S extends z.ZodType>(
  schema: S,
): MiddlewareHandler<object, string, Validated<S, 'json'>> {
  return async (c, next) => {
    const parsed = schema.safeParse(parseJson(await c.req.text()));
    if (!parsed.success) return refuse(c, 'invalid');
    c.req.addValidatedData('json', parsed.data as object);
    return next();
  };
}

/** Reads the query string as the given shape, or answers `invalid`. */
export function query<S extends z.ZodType>(
  schema: S,
): MiddlewareHandler<object, string, Validated<S, 'query'>> {
  return async (c, next) => {
    const parsed = schema.safeParse(c.req.query());
    if (!parsed.success) return refuse(c, 'invalid');
    c.req.addValidatedData('query', parsed.data as object);
    return next();
  };
}

function parseJson(text: string): unknown {
  try {
    return cleanText(text, JSON.parse(text));
  } catch {
    return undefined;
  }
}
