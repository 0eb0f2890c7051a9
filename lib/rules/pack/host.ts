import { type KnownPlatform, PLATFORMS } from '../../model/platform.ts';
import { PLATFORM_SITES } from '../../model/platform-sites.ts';

/** Several names, the last one with a letter: so no wildcard, no address in numbers, no port, no path. */
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const HOST = new RegExp(`^(?:${LABEL}\\.)+(?=[a-z])${LABEL}$`);
const PRACTICE = '.localhost';

/** The full name of one host, in small letters. */
export const isHostName = (host: string): boolean => host.length <= 253 && HOST.test(host);

/** Whose site this host belongs to; a practice page counts as the site that it stands for. */
export function ownerOf(host: string): KnownPlatform | undefined {
  const site = host.endsWith(PRACTICE) ? host.slice(0, -PRACTICE.length) : host;
  return PLATFORMS.find(platform =>
    PLATFORM_SITES[platform].some(own => site === own || site.endsWith(`.${own}`)),
  );
}
