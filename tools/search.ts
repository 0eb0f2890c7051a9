import { readFileSync } from 'node:fs';
import { ScriptSegments } from '../lib/search/script-segments.ts';
import { searchScripts } from '../lib/search/search-scripts.ts';
import { type Read, readLibrary, readQueries } from './search/lines.ts';

/**
 * `npm run -s search -- LIBRARY.jsonl QUERIES.jsonl`: searches a library with the panel's own engine. LIBRARY lines are
 * {"id","title","body","category"?,"roles"?,"tags"?}, QUERIES lines {"q"}. Prints a line {"q","ids"} for each query, in order; the best
 * of up to 20 ids comes first.
 */
const MOST = 20;
/** Scripts that are indexed in one go. */
const SLICE = 4000;

const [libraryFile, queriesFile, ...rest] = process.argv.slice(2);
if (libraryFile === undefined || queriesFile === undefined || rest.length > 0) {
  console.error('npm run -s search -- LIBRARY.jsonl QUERIES.jsonl');
  process.exit(1);
}
const scripts = orExit(libraryFile, readLibrary);
const queries = orExit(queriesFile, readQueries);

const segments = new ScriptSegments();
for (let from = 0; from < scripts.length; from += SLICE) segments.write(scripts.slice(from, from + SLICE));
segments.merge();

const context = { now: Date.now(), recent: [] };
const lines = queries.map(q => {
  const ids = searchScripts(q, segments, context).slice(0, MOST);
  return JSON.stringify({ q, ids: ids.map(hit => hit.id) });
});
if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);

/** What the file holds, or the end with a sentence. */
function orExit<Row>(file: string, read: (text: string) => Read<Row>): Row[] {
  const answer = reading(file, read);
  if (answer.ok) return answer.rows;
  console.error(
    answer.line === undefined
      ? `${file}: ${answer.reason}`
      : `${file}, line ${answer.line}: ${answer.reason}`,
  );
  process.exit(1);
}

function reading<Row>(file: string, read: (text: string) => Read<Row>): Read<Row> {
  try {
    return read(readFileSync(file, 'utf8'));
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : 'cannot be read' };
  }
}
