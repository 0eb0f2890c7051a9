import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Flag, flagSchema } from '../../../lib/model/flag.ts';
import { surfaceSchema } from '../../../lib/model/platform.ts';

const labelledSchema = z.object({
  surface: surfaceSchema,
  text: z.string(),
  // Some files write "none" where others leave the list empty.
  labels: z.array(z.union([flagSchema, z.literal('none')])),
});

/** A text and what somebody says that it is, the primary flag first. */
export interface Labelled {
  surface: 'comment' | 'dm';
  text: string;
  labels: Flag[];
}

/** Throws when the file cannot be read or a line is not right. */
export function readLabelled(file: string): Labelled[] {
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter(line => line.trim() !== '');
  return lines.map(line => {
    const { surface, text, labels } = labelledSchema.parse(JSON.parse(line));
    return { surface, text, labels: labels.filter(label => label !== 'none') };
  });
}
