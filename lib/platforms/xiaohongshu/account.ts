import { tidy } from '../dom/visible-text.ts';
import type { OwnAccount, Problem } from '../platform.ts';
import { PAGE } from './selectors.ts';
import { scalarsAt } from './state-text.ts';

const PROFILE = /\/user\/profile\/([\w-]{1,80})/;
const MAX_NAME = 200;

export interface Account {
  own(): OwnAccount | undefined;
  /** The id alone, from what is drawn: cheap enough for every batch of changes. */
  drawnId(): string | undefined;
  problems(): Problem[];
}

export const profileId = (address: string | null | undefined): string | undefined =>
  PROFILE.exec(address ?? '')?.[1];

/**
 * Who is logged in: the state that the page was delivered with says id and name; the way to the own profile is drawn for whoever is logged
 * in now. When both speak and differ, neither is believed.
 */
export function createAccount(document: Document): Account {
  let delivered: { script: Element; account: OwnAccount | undefined } | undefined;

  const drawnId = () =>
    profileId(document.querySelector(PAGE.me.css)?.getAttribute('href')) ?? profileId(wayHome(document));
  const fromState = (): OwnAccount | undefined => {
    if (delivered?.script.isConnected) return delivered.account;
    const script = [...document.scripts].find(one => !one.src && one.text.includes('__INITIAL_STATE__'));
    if (!script) return undefined;
    const account = accountIn(script.text);
    // While the page is still arriving, the script may be there by half.
    if (document.readyState !== 'loading') delivered = { script, account };
    return account;
  };
  const differ = () => {
    const [state, drawn] = [fromState()?.id, drawnId()];
    return state !== undefined && drawn !== undefined && state !== drawn;
  };
  return {
    drawnId,
    own() {
      if (differ()) return undefined;
      const state = fromState();
      if (state) return state;
      const id = drawnId();
      return id === undefined ? undefined : { id, name: nameOf(document, id) };
    },
    problems: () => (differ() ? [{ part: 'account', reason: 'signs-disagree' }] : []),
  };
}

/** The one way to a person that shows a face and is called 我: nobody's name in a list of comments stands in one link with the face. */
function wayHome(document: Document): string | undefined {
  const ways = [...document.querySelectorAll('a[href*="/user/profile/"]:has(img)')].filter(
    way => way.textContent?.trim() === '我',
  );
  const addresses = new Set(ways.map(way => way.getAttribute('href') ?? ''));
  return addresses.size === 1 ? [...addresses][0] : undefined;
}

function accountIn(script: string): OwnAccount | undefined {
  const user = scalarsAt(script, ['user']);
  const info = scalarsAt(script, ['user', 'userInfo']);
  const id = info?.get('user_id') ?? info?.get('userId');
  const name = info?.get('nickname');
  if (user?.get('loggedIn') === false || info?.get('guest') === true) return undefined;
  if (typeof id !== 'string' || id === '' || typeof name !== 'string') return undefined;
  return { id, name: tidy(name, MAX_NAME) };
}

/** The drawn sign bears no name: take it from something that this account wrote, where there is any. */
function nameOf(document: Document, id: string): string {
  const written = document.querySelector(`#noteContainer a.name[href*="/user/profile/${CSS.escape(id)}"]`);
  return tidy(written?.textContent ?? '', MAX_NAME);
}
