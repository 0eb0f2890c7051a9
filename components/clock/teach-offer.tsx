import { t } from '../../lib/locales/index.ts';
import { PLATFORM_SITES } from '../../lib/model/platform-sites.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { useActiveSite, useTeach } from '../../lib/state/teach.ts';
import { Button } from '../ui/button.tsx';

const OURS = Object.values(PLATFORM_SITES).flat();
const isOurs = (host: string): boolean => OURS.some(site => host === site || host.endsWith(`.${site}`));

/** On a page that nobody wrote anything for: the operator may show it to Chorus. */
export function TeachOffer() {
  const site = useActiveSite().data;
  const teach = useTeach();
  const say = useNotice(view => view.say);
  if (!site || isOurs(site.host.replace(/\.localhost$/, ''))) return null;
  const begin = () =>
    teach.mutate(site, {
      onSuccess: outcome => (outcome === 'begun' ? window.close() : say(t('teach.denied'), 'problem')),
      onError: () => say(t('error.deed'), 'problem'),
    });
  return (
    <p className="teach-offer" title={t('teach.offer-why')}>
      <Button onClick={begin}>{t('teach.offer')}</Button>
    </p>
  );
}
