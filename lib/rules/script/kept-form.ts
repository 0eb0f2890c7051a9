import type { ScriptContent } from '../../model/script.ts';

/** First words of a body that serve as a title, characters. */
const TITLE = 20;
const PLACE = /\{\{[^{}\n]*\}\}/g;

/** What is kept of a text that is still being written: without a title it goes by its first words, and empty ways of saying it are none. */
export function keptForm(content: ScriptContent): ScriptContent {
  const { title, body, variants, ...rest } = content;
  const written = variants?.filter(text => text.trim() !== '') ?? [];
  return {
    ...rest,
    title: title.trim() === '' ? firstWords(body) : title,
    body,
    ...(written.length > 0 ? { variants: written } : {}),
  };
}

const firstWords = (body: string): string =>
  Array.from(
    body
      .slice(0, 20 * TITLE)
      .replace(PLACE, ' ')
      .replace(/\s+/g, ' ')
      .trim() || body.slice(0, TITLE),
  )
    .slice(0, TITLE)
    .join('');
