import { Popup } from '../../components/clock/popup.tsx';
import { openScreen } from '../../components/ui/open-screen.tsx';
import { followChosenLanguage } from '../../lib/locales/chosen.ts';

const life = new AbortController();
void followChosenLanguage(life.signal);
openScreen('popup.title', <Popup />, life.signal);
