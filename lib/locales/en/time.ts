import type { time as zh } from '../zh-cn/time.ts';

export const time: Record<keyof typeof zh, string> = {
  'time.minutes': '{n} min',
  'time.hours': '{n} h',
  'time.days': '{n} d',
  'time.about': '≈ {span}',
  'time.left': '{span} left',
  'time.late': '{span} late',
  'time.overdue': 'overdue by {span}',
  'time.maybe-late': '{span} maybe late',
  'time.rests': '{span} · off duty',
  'time.answered': 'in {span}',
  'time.say.left': '{span} left',
  'time.say.waited': 'Waiting for {span}',
  'time.say.late': 'Waiting for {span}, past its limit',
  'time.say.range': 'Waiting for {from} to {to}; the page gives only a rough time',
  'time.say.rests': '{waited}. The account is off duty, its clock rests',
  'time.say.answered': 'Answered after {span}',
  'time.say.seconds': '{n} s',
  'time.today': 'today {clock}',
  'time.tomorrow': 'tomorrow {clock}',
};
