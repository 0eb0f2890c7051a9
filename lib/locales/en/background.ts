import type { background as zhCN } from '../zh-cn/background.ts';

export const background: Record<keyof typeof zhCN, string> = {
  'toolbar.calm': 'Chorus: nobody waits',
  'toolbar.waiting': 'Chorus: {left} left for the most urgent one',
  'toolbar.missed': 'Chorus: somebody waits too long',
  'toolbar.signed-out': 'Chorus: not connected to a team yet',
  'notify.handoff': '{from} hands over to {to}',
  'notify.handoffs': '{n} handoffs wait for you',
  'notify.first': 'Most urgent: {said}',
};
