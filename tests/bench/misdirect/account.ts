import { everything } from '../everything.ts';

const OTHER = '另一个号';
const ATTRIBUTES = ['alt', 'title', 'href', 'aria-label', 'data-user-id'];

/** As the server wrote it into the page. */
function ownAccount(): { id: string; name: string } | undefined {
  const boot = JSON.parse(document.getElementById('practice-boot')?.textContent ?? 'null');
  return boot?.me ?? undefined;
}

/** The page comes to show another account as logged in, wherever it shows one. False where it shows none. */
export function changeAccount(): boolean {
  const own = ownAccount();
  if (!own) return false;
  const swap = (words: string) => words.replaceAll(own.name, OTHER).replaceAll(own.id, '900000000001');
  for (const element of everything()) {
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value !== null && swap(value) !== value) element.setAttribute(name, swap(value));
    }
    const isLeaf = element.childElementCount === 0 && !(element instanceof HTMLStyleElement);
    const words = element.textContent ?? '';
    if (isLeaf && swap(words) !== words) element.textContent = swap(words);
  }
  for (const cookie of document.cookie.split('; ')) {
    // biome-ignore lint/suspicious/noDocumentCookie: as the site does
    if (cookie !== swap(cookie)) document.cookie = `${swap(cookie)}; path=/`;
  }
  return true;
}
