import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { loadFlagger } from './flags/load.ts';

const lineSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  surface: z.enum(['comment', 'dm']),
  text: z.string(),
});

/** Reads one line of JSON; `problem` says in words what is wrong with it. */
function readLine(line: string): { row: z.infer<typeof lineSchema> } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'not valid JSON' };
  }
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return { row: parsed.data };
  const where = [...new Set(parsed.error.issues.map(issue => issue.path.join('.') || 'the line'))];
  return { problem: `${where.join(', ')}: expected an object with id, surface ("comment" or "dm") and text` };
}

/** Prints every line of `file` with labels and reasons, in order. Returns how many lines could not be read. */
function flagFile(file: string): number {
  const flag = loadFlagger();
  let bad = 0;
  const lines = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if ('problem' in read) {
      bad++;
      process.stderr.write(`line ${index + 1}: ${read.problem}\n`);
      continue;
    }
    const { labels, reasons } = flag(read.row.text, { surface: read.row.surface });
    process.stdout.write(`${JSON.stringify({ ...read.row, labels, reasons })}\n`);
  }
  return bad;
}

function main(file: string | undefined): number {
  if (!file) {
    process.stderr.write('Name a file: npm run -s flag -- FILE.jsonl (lines {id, surface, text})\n');
    return 2;
  }
  try {
    return flagFile(file) > 0 ? 1 : 0;
  } catch (error) {
    process.stderr.write(
      `Cannot read ${file}: ${error instanceof Error ? error.message : 'unknown reason'}\n`,
    );
    return 2;
  }
}

// A reader such as `head` may close the pipe early; that is no error of ours.
process.stdout.on('error', error => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1));
process.exitCode = main(process.argv[2]);
