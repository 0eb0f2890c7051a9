import { t } from '../../lib/locales/index.ts';
import { SITE_PREFIX } from '../../lib/model/pack.ts';
import { PLATFORM_SITES } from '../../lib/model/platform-sites.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { usePacks } from '../../lib/state/packs.ts';
import { useActiveSite, useAllow, useAllowed, useTeach } from '../../lib/state/teach.ts';
import type { ActiveSite } from '../../lib/state/views.ts';
import { Button } from '../ui/button.tsx';

const OURS = Object.values(PLATFORM_SITES).flat();
const isOurs = (host: string): boolean => OURS.some(site => host === site || host.endsWith(`.${site}`));

/** On a page that nobody wrote anything for: the operator may show it to Chorus, or use what a colleague has shown. */
export function TeachOffer() {
  const site = useActiveSite().data;
  if (!site || isOurs(site.host.replace(/\.localhost$/, ''))) return null;
  return (
    <div className="teach-offer">
      <UseTaught site={site} />
      <Teach site={site} />
    </div>
  );
}

function Teach({ site }: { site: ActiveSite }) {
  const teach = useTeach();
  const say = useNotice(view => view.say);
  const begin = () =>
    teach.mutate(site, {
      onSuccess: outcome => (outcome === 'begun' ? window.close() : say(t('teach.denied'), 'problem')),
      onError: () => say(t('error.deed'), 'problem'),
    });
  return (
    <span title={t('teach.offer-why')}>
      <Button onClick={begin}>{t('teach.offer')}</Button>
    </span>
  );
}

/** The team knows this site, and this operator has not let Chorus in yet. */
function UseTaught({ site }: { site: ActiveSite }) {
  const isTaught = usePacks().data?.some(
    one => one.id === `${SITE_PREFIX}${site.host}` && one.pack?.state === 'on',
  );
  const allowed = useAllowed(site.pattern);
  const allow = useAllow();
  const say = useNotice(view => view.say);
  if (!isTaught || allowed.data !== false) return null;
  const ask = () =>
    allow.mutate(site.pattern, {
      onSuccess: isGiven => (isGiven ? say(t('teach.allowed')) : say(t('teach.denied'), 'problem')),
      onError: () => say(t('error.deed'), 'problem'),
    });
  return (
    <span title={t('teach.offer-why')}>
      <Button kind="main" onClick={ask}>
        {t('teach.use')}
      </Button>
    </span>
  );
}
