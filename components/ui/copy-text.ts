import { failed, ok, type Result } from '../../lib/base/result.ts';

/** Puts `text` on the clipboard; refused when the browser does not see a person asking. */
export async function copyText(text: string): Promise<Result<true, 'refused'>> {
  try {
    await navigator.clipboard.writeText(text);
    return ok(true);
  } catch {
    return failed('refused');
  }
}
