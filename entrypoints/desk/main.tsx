import { Desk } from '../../components/desk/desk.tsx';
import { openScreen } from '../../components/ui/open-screen.tsx';
import { followChosenLanguage } from '../../lib/locales/chosen.ts';

const life = new AbortController();
void followChosenLanguage(life.signal);
openScreen('desk.title', <Desk />, life.signal);
