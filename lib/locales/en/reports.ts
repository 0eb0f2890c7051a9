import type { reports as zh } from '../zh-cn/reports.ts';

/** How reading goes on every page, and the reports, in the options. */
export const reports: Record<keyof typeof zh, string> = {
  'health.title': 'How reading goes',
  'health.text':
    'How much this computer last read on each page, and how much it is unsure of. None of it is sent.',
  'health.page': 'Page',
  'health.state': 'State',
  'health.figures': 'Read',
  'health.last': 'Last read',
  'health.never': 'Nothing read yet',
  'health.empty': 'No comment or message page has been opened yet',
  'health.state.fine': 'Fine',
  'health.state.unsure': 'Unsure in places',
  'health.state.unreadable': 'Cannot be read',
  'health.state.off': 'Switched off',
  'health.read-of': '{read}/{shown}',
  'health.unsure': '{n} unsure',
  'health.failed': '{n} unreadable',
  'health.pack': 'Pack version {n}',
  'health.doubt': '{part}: {reason}',
  'reports.title': 'Reported page changes',
  'reports.text':
    'How a page is built; texts, names, ids and pictures are made up. The HTML opens as a test page as it is.',
  'reports.empty': 'No reports yet',
  'reports.of': '{name} · {when}',
  'reports.by': '{name} · {when} · {who}',
  'reports.state.sent': 'At the team’s server',
  'reports.state.waiting': 'Not sent yet; goes as soon as the server is reached',
  'reports.state.refused': 'The server did not take it',
  'reports.json': 'Download JSON',
  'reports.html': 'Download HTML',
  'reports.json-this': 'Download JSON, report of {name}',
  'reports.html-this': 'Download HTML, report of {name}',
  'reports.gone': 'This report cannot be had now. Connect to the server and try again',
};
