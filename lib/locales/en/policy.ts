import type { policy as zhCN } from '../zh-cn/policy.ts';

export const policy: Record<keyof typeof zhCN, string> = {
  'why.report': 'May be a crisis: screenshot and report; nobody replies until the director decides who does',
  'why.business': 'Serious cooperation is reported up, not discussed here',
  'why.spam': 'No time for what means nothing',
  'why.first-hour': 'In the first hour the front rows are answered, so that it feels in person',
  'why.head-account': 'One of our own head accounts cheers: a line back lifts the mood',
  'why.steer-kol': 'This topic is the KOL’s to speak on',
  'why.steer-koc': 'Whether it works is more believable from a KOC who has tried it',
  'why.steer-koe': 'Too technical: a KOE answers it',
  'why.steer-kos': 'Buying and aftercare belong to a KOS; quote no price here',
  'why.steer-official': 'Formal matters are taken by the official account',
  'why.ask-back': 'Ask what they need before recommending anything',
  'why.selective': 'A KOL sets topic and mood, and answers selectively',
  'why.warm': 'A KOC chats like a friend: at least 80 % of heartfelt ones are answered',
  'why.trust': 'A KOC tells their own experience and takes the doubt away',
  'why.expert': 'A KOE explains it in depth',
  'why.seller': 'A KOS takes every one, and sends the message that was promised',
  'why.official': 'The brand’s formal word comes from the official account',
  'why.quarrel': 'Arguing under the own post feeds the quarrel',
  'why.free': 'May be answered or not; no clock runs',
  'why.silent': 'This account does not answer these',
};
