import { t } from '../locales/index.ts';
import type { Page } from './page.ts';
import { say } from './say.ts';

/** Says what a report holds, and makes and sends it when the operator agrees. */
export function askToReport(page: Page): void {
  const action = { label: t('report.send'), run: () => void report(page) };
  page.store.setState({ notice: { tone: 'plain', text: t('report.contains'), action } });
}

async function report(page: Page): Promise<void> {
  page.store.setState({ notice: { tone: 'plain', text: t('report.busy') } });
  try {
    const bundle = page.reader.bundle(page.now());
    const outcome = await page.services.pages.reportChange({ bundle });
    if (!outcome.ok) return say(page, { tone: 'warn', text: t(`report.${outcome.reason}`) });
    say(page, { tone: 'plain', text: t(`report.${outcome.state}`) });
  } catch {
    const again = { label: t('report.again'), run: () => void report(page) };
    say(page, { tone: 'warn', text: t('report.failed'), action: again });
  }
}
