import { digest } from '../../../../lib/base/id.ts';

/** Pictures drawn here, so that no page needs anything from outside. All are data URIs of small SVGs. */
const uri = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);

/** A round gradient with the first character of the name. */
export function avatarArt(name: string, tone?: [string, string]): string {
  const hue = Number.parseInt(digest(name).slice(0, 4), 16) % 360;
  const [from, to] = tone ?? [`hsl(${hue} 60% 78%)`, `hsl(${(hue + 40) % 360} 52% 58%)`];
  const letter = escaped(/[\p{L}\p{N}]/u.exec(name)?.[0] ?? '·');
  return uri(
    `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs><rect width="80" height="80" fill="url(#g)"/><text x="40" y="52" font-size="34" font-family="sans-serif" text-anchor="middle" fill="#fff">${letter}</text></svg>`,
  );
}

/** A cover: a jar and a bottle on a gradient, with a word above them. */
export function coverArt(word: string, [from, to]: [string, string], width: number, height: number): string {
  const base = height * 0.86;
  const middle = width / 2;
  return uri(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs><linearGradient id="g" x1="0" y1="0" x2="0.4" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#g)"/><circle cx="${width * 0.82}" cy="${height * 0.2}" r="${width * 0.22}" fill="#fff" opacity=".16"/><ellipse cx="${middle}" cy="${base}" rx="${width * 0.38}" ry="${height * 0.035}" fill="#000" opacity=".12"/><rect x="${middle - width * 0.26}" y="${base - height * 0.3}" width="${width * 0.17}" height="${height * 0.3}" rx="${width * 0.03}" fill="#fff" opacity=".92"/><rect x="${middle - width * 0.215}" y="${base - height * 0.37}" width="${width * 0.08}" height="${height * 0.07}" fill="#fff" opacity=".7"/><rect x="${middle - width * 0.02}" y="${base - height * 0.16}" width="${width * 0.3}" height="${height * 0.16}" rx="${width * 0.03}" fill="#3e63b8" opacity=".88"/><rect x="${middle - width * 0.03}" y="${base - height * 0.2}" width="${width * 0.32}" height="${height * 0.05}" rx="${width * 0.015}" fill="#fff" opacity=".95"/><text x="${width * 0.08}" y="${height * 0.22}" font-size="${width * 0.115}" font-weight="700" font-family="sans-serif" fill="#fff">${escaped(word)}</text><text x="${width * 0.08}" y="${height * 0.22 + width * 0.09}" font-size="${width * 0.045}" font-family="sans-serif" fill="#fff" opacity=".85">澄屿 CHENGYU</text></svg>`,
  );
}
