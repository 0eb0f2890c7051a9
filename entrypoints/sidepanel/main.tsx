import { Panel } from '../../components/panel/panel.tsx';
import { openScreen } from '../../components/ui/open-screen.tsx';
import { followChosenLanguage } from '../../lib/locales/chosen.ts';

const life = new AbortController();
void followChosenLanguage(life.signal);
openScreen('panel.title', <Panel />, life.signal);
