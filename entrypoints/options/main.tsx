import { OptionsScreen } from '../../components/settings/options-screen.tsx';
import { openScreen } from '../../components/ui/open-screen.tsx';
import { chooseLanguage, followChosenLanguage } from '../../lib/locales/chosen.ts';

const life = new AbortController();
void followChosenLanguage(life.signal);
openScreen(
  'options.title',
  <OptionsScreen onLanguage={language => void chooseLanguage(language)} />,
  life.signal,
);
