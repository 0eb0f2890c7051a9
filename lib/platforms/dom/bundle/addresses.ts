import type { Codes } from './codes.ts';
import type { Texts } from './texts.ts';

const PARTS = /^([a-z][a-z\d+.-]*:)?(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/is;
const PARAMETER = /^[A-Za-z_][\w-]{0,23}$/;
/** Nobody's: kept free by its registry for examples. */
const NOBODY = 'stand-in.example';
export const EMPTY_PICTURE = 'data:,';

export interface Addresses {
  of(address: string): string;
}

export interface AddressDeps {
  codes: Codes;
  texts: Texts;
  /** Hosts of the site itself and of what it loads from. */
  hosts: ReadonlySet<string>;
}

/** An address that leads nowhere but has the same build: what pages say by it stays, whom they mean does not. */
export function createAddresses({ codes, texts, hosts }: AddressDeps): Addresses {
  const piece = (raw: string) => {
    const plain = decoded(raw);
    if (plain === undefined) return codes.of(raw.replaceAll('%', '0'));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: anything but ASCII is somebody's word
    const replaced = /[^\x00-\x7f]/.test(plain) ? texts.of(plain) : codes.of(plain);
    return plain === raw ? replaced : encodeURIComponent(replaced);
  };
  const sites = new Set([...hosts].map(siteOf));
  const hostFor = (host: string) => {
    if (hosts.has(host)) return host;
    const site = siteOf(host);
    // Another part of a site that is known: `space.` and the like say what an address means.
    return sites.has(site)
      ? host
          .slice(0, -site.length)
          .split('.')
          .map(label => codes.of(label))
          .join('.') + site
      : NOBODY;
  };
  const query = (text: string) =>
    text.replace(/([?&])([^=&]*)(=?)([^&]*)/g, (_all, sign, name, equals, value) => {
      const isPlain = PARAMETER.test(name) && codes.of(name, true) === name;
      return `${sign}${isPlain ? name : piece(name)}${equals}${piece(value)}`;
    });
  return {
    of(address) {
      const text = address.trim();
      if (/^(data|blob|filesystem):/i.test(text)) return EMPTY_PICTURE;
      const [, scheme = '', host = '', path = '', search = '', hash = ''] = PARTS.exec(text) ?? [];
      if (scheme !== '' && !/^https?:$/i.test(scheme)) return '#';
      const name = host.replace(/^\/\/(?:[^@]*@)?/, '');
      const at = name === '' ? host : `//${hostFor(name.toLowerCase())}`;
      const way = path.split('/').map(piece).join('/');
      return `${scheme}${at}${way}${query(search)}${hash === '' ? '' : `#${piece(hash.slice(1))}`}`;
    },
  };
}

/** `space.bilibili.com`, and the practice page that stands for it → `bilibili.com`. */
const siteOf = (host: string): string =>
  host
    .replace(/(\.localhost)?(:\d+)?$/, '')
    .split('.')
    .slice(-2)
    .join('.');

function decoded(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}

/** The host that an address names, in small letters. */
export const hostIn = (address: string): string | undefined =>
  PARTS.exec(address.trim())?.[2]
    ?.replace(/^\/\/(?:[^@]*@)?/, '')
    .toLowerCase();
