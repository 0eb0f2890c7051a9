const DARK_RULES = /@media \(prefers-color-scheme: ?dark\)/g;
const SCHEME = /color-scheme: ?light dark/g;

/** Style sheets shared by every shadow root of one page. Light or dark is what the page behind is, not what the browser prefers: notes stand on the page's own paper. */
export function createSheets(css: { tokens: string; overlay: string }) {
  const tokens = new CSSStyleSheet();
  const overlay = new CSSStyleSheet();
  overlay.replaceSync(css.overlay);
  let dark: boolean | undefined;
  const setDark = (next: boolean) => {
    if (next === dark) return;
    dark = next;
    const scheme = next ? 'dark' : 'light';
    tokens.replaceSync(
      css.tokens
        .replace(DARK_RULES, next ? '@media all' : '@media not all')
        .replace(SCHEME, `color-scheme: ${scheme}`),
    );
  };
  setDark(false);
  return { list: [tokens, overlay], setDark };
}
