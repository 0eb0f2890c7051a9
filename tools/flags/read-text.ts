import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { flagSchema } from '../../lib/model/flag.ts';
import { surfaceSchema } from '../../lib/model/platform.ts';

const lineSchema = z.strictObject({
  surface: surfaceSchema,
  text: z.string(),
  labels: z.array(flagSchema),
  /** What is sold there; for those who read the text. */
  trade: z.string(),
});
export type TrainingLine = z.infer<typeof lineSchema>;

/** All training text of the project, in the order of the files' names. Throws with file and line where one is not right. */
export function readText(folder = new URL('text/', import.meta.url)): TrainingLine[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.jsonl'));
  return files.toSorted().flatMap(name => {
    const lines = readFileSync(new URL(name, folder), 'utf8').trim().split('\n');
    return lines.map((line, index) => {
      const parsed = lineSchema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${name}, line ${index + 1}: ${parsed.error.issues[0]?.message}`);
      return parsed.data;
    });
  });
}
