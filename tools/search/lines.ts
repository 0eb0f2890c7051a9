import { z } from 'zod';
import { ROLES } from '../../lib/model/role.ts';
import type { Script } from '../../lib/model/script.ts';

export type Read<Row> = { ok: true; rows: Row[] } | { ok: false; line?: number; reason: string };

const words = z.array(z.string()).nullish();
const scriptLine = z.object({
  id: z.string().min(1),
  title: z.string(),
  body: z.string(),
  category: z.string().nullish(),
  roles: words,
  tags: words,
});
const queryLine = z.object({ q: z.string() });

export const readLibrary = (text: string): Read<Script> => readLines(text, scriptLine, scriptOf);
export const readQueries = (text: string): Read<string> => readLines(text, queryLine, ({ q }) => q);

/** A library's line says nothing of places and times: the script fits everywhere and always. */
function scriptOf({ id, title, body, category, roles, tags }: z.infer<typeof scriptLine>): Script {
  return {
    id,
    title,
    body,
    category: category ?? 'product',
    roles: ROLES.filter(role => roles?.includes(role)),
    flags: [],
    surfaces: ['comment', 'dm'],
    tags: tags ?? [],
    updatedAt: 0,
  };
}

/** One JSON object a line; empty lines are skipped. */
function readLines<Line, Row>(text: string, schema: z.ZodType<Line>, rowOf: (line: Line) => Row): Read<Row> {
  const rows: Row[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line, schema);
    if (!read.ok) return { ok: false, line: index + 1, reason: read.reason };
    rows.push(rowOf(read.line));
  }
  return { ok: true, rows };
}

function readLine<Line>(
  line: string,
  schema: z.ZodType<Line>,
): { ok: true; line: Line } | { ok: false; reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, reason: 'this is not JSON' };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, line: parsed.data };
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.');
  return { ok: false, reason: `${place ? `"${place}": ` : ''}${issue?.message ?? 'not as expected'}` };
}
