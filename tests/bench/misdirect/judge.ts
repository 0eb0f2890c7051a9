import type { InsertOutcome } from '../../../lib/platforms/platform.ts';
import type { Choice } from './choices.ts';
import { editorsWith, empty, sendFrom } from './sending.ts';
import type { Tally } from './tally.ts';

/** One insertion that has come to its end. */
export interface Ended {
  choice: Choice;
  token: string;
  came: InsertOutcome;
  /** The text came into a box when another account had long been logged in. */
  isForeign: boolean;
}

/** Presses Send in every box that holds the text: whom it then goes to is what the page knows, whatever Chorus said. */
export async function judge(
  { choice, token, came, isForeign }: Ended,
  { sends, tally, told }: { sends: readonly string[]; tally: Tally; told: string },
): Promise<void> {
  count(tally, came);
  const wrong = (what: string) => tally.wrong.push(`${told}: ${what}, and Chorus said ${came.outcome}`);
  const holders = editorsWith(token);
  const stuck: string[] = [];
  let gone = 0;
  for (const editor of holders) {
    const goes = await sendFrom(editor, sends, token);
    gone += goes.length;
    const astray = goes.find(one => one.to !== choice.truth);
    if (astray) wrong(`meant for ${choice.truth}, would have gone to ${astray.to ?? 'nobody'}`);
    if (goes.length === 0 && editorsWith(token).includes(editor)) stuck.push(editor.outerHTML.slice(0, 160));
    if (editor.isConnected && !(await empty(editor))) tally.isSpoilt = true;
  }
  if (isForeign && holders.length > 0) wrong('written as another account');
  if (came.outcome !== 'inserted' && gone > 0) tally.unsaid.push(`${told}: ${JSON.stringify(came)}`);
  if (came.outcome !== 'inserted' || gone > 0) return;
  if (stuck.length === 0) tally.vanished++;
  else tally.unsendable.push(`${told}: ${stuck.join(' and ')}`);
}

function count(tally: Tally, came: InsertOutcome): void {
  tally[came.outcome]++;
  const why = came.outcome === 'inserted' ? came.way : came.reason;
  const key = `${came.outcome} ${why}`;
  tally.reasons[key] = (tally.reasons[key] ?? 0) + 1;
}
