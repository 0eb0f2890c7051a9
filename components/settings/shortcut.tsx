import { t } from '../../lib/locales/index.ts';
import { openShortcuts, useShortcut } from '../../lib/state/pages.ts';
import { Button } from '../ui/button.tsx';
import { Section } from './section.tsx';

/** The keys that open the palette. The browser alone changes them, on a page of its own. */
export function Shortcut() {
  const keys = useShortcut().data;
  return (
    <Section title={t('shortcut.title')} text={t('shortcut.text')}>
      <p className="set-shortcut">
        {keys ? <kbd>{keys}</kbd> : <span>{t('shortcut.none')}</span>}
        <Button small onClick={openShortcuts}>
          {t('shortcut.change')}
        </Button>
      </p>
    </Section>
  );
}
