import { t } from '../../../lib/locales/index.ts';
import type { Fact } from '../../../lib/model/fact.ts';
import { PLATFORMS, type PlatformId, type SurfaceKind } from '../../../lib/model/platform.ts';
import type { ScriptContent } from '../../../lib/model/script.ts';
import { channelOf } from '../../../lib/rules/facts/channel.ts';
import { fillScript } from '../../../lib/rules/fill-script/fill.ts';
import { PAGE_PLACES } from '../../../lib/rules/fill-script/places.ts';
import { openPlaces, typedMessages } from '../../../lib/rules/fill-script/typed.ts';
import { type LengthLimit, limitOf } from '../../../lib/rules/script/limits.ts';

/** One place where the script may be said. */
export interface PreviewPlace {
  key: string;
  platform: PlatformId;
  surface: SurfaceKind;
  limit: LengthLimit | undefined;
}

/** Every platform and surface that the script fits, in Chorus' order. */
export function placesOf({ platforms, surfaces }: ScriptContent): PreviewPlace[] {
  const wanted: readonly PlatformId[] = platforms && platforms.length > 0 ? platforms : PLATFORMS;
  return wanted.flatMap(platform =>
    surfaces.map(surface => ({
      key: `${platform} ${surface}`,
      platform,
      surface,
      limit: limitOf(platform, surface),
    })),
  );
}

export const placeWord = ({ platform, surface }: PreviewPlace): string =>
  t('scripts.preview-place', { platform: t(`platform.${platform}`), surface: t(`surface.${surface}`) });

export function lengthText(n: number, limit: LengthLimit | undefined): string {
  if (!limit) return t('scripts.preview-length-free', { n });
  return t(limit.sure ? 'scripts.preview-length' : 'scripts.preview-length-about', { n, max: limit.max });
}

/** Sample values, in the order of PAGE_PLACES. */
const SAMPLES = ['person', 'account', 'identity', 'handoff', 'post'] as const;

interface Look {
  facts: readonly Fact[];
  now: number;
  place: PreviewPlace;
  /** 0: the body. */
  variant: number;
}

/** The messages as a customer reads them, and what is stale or open in them. */
export function previewAt(content: ScriptContent, { facts, now, place, variant }: Look) {
  const values = Object.fromEntries(
    PAGE_PLACES.map((name, index) => [name, SAMPLES[index] && t(`scripts.preview-${SAMPLES[index]}`)]),
  );
  const filling = { values, facts, now, channel: channelOf(place.platform) };
  const ready = fillScript({ ...content, id: 'preview' }, filling, variant);
  return {
    messages: typedMessages(ready).map(({ text }) => text),
    expired: ready.expiredFacts,
    open: openPlaces(ready),
  };
}
