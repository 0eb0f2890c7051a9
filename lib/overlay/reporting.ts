import { t } from '../locales/index.ts';
import type { PageBundle } from '../model/page-bundle.ts';
import type { BundleMaker } from '../platforms/platform.ts';
import type { Page } from './page.ts';
import { say } from './say.ts';

declare global {
  /** Comes with the background's own script, when it is asked for; in the isolated world alone. */
  var chorusBundle: BundleMaker | undefined;
}

/** Says what a report holds, and makes and sends it when the operator agrees. */
export function askToReport(page: Page): void {
  const action = { label: t('report.send'), run: () => void report(page) };
  page.store.setState({ notice: { tone: 'plain', text: t('report.contains'), action } });
}

async function report(page: Page): Promise<void> {
  page.store.setState({ notice: { tone: 'plain', text: t('report.busy') } });
  try {
    const outcome = await page.services.pages.reportChange({ bundle: await bundle(page) });
    if (!outcome.ok) return say(page, { tone: 'warn', text: t(`report.${outcome.reason}`) });
    say(page, { tone: 'plain', text: t(`report.${outcome.state}`) });
  } catch {
    const again = { label: t('report.again'), run: () => void report(page) };
    say(page, { tone: 'warn', text: t('report.failed'), action: again });
  }
}

async function bundle({ services, reader, store, now }: Page): Promise<PageBundle> {
  if (!globalThis.chorusBundle) await services.pages.loadPart({ part: 'bundle' });
  if (!globalThis.chorusBundle) throw new Error('what bundles a page did not come');
  const authors = [...store.getState().views.values()].map(view => view.authorName);
  const names = [...authors, reader.account()?.name, reader.post()?.authorName].filter(isName);
  return globalThis.chorusBundle(document, {
    surface: reader.surface,
    now: now(),
    address: location.href,
    names,
  });
}

const isName = (name: string | undefined): name is string => name !== undefined && name !== '';
