import type { PracticeComment } from './types.ts';

// Written as code points: an invisible character in a source file cannot be reviewed.
const RTL_OVERRIDE = '\u202e';
const RTL_MARK = '\u200f';
const ZERO_WIDTH = '\u200b\u200d\ufeff';

/** Names and comments that try to break out of the text that they are. */
export const hostileComments: PracticeComment[] = [
  {
    key: 'ho-01',
    who: '<img src=x onerror="window.__hurt=1">',
    text: '<script>window.__hurt=1</script><b>加粗</b> &lt;i&gt; "quoted" \'single\'',
    age: 2,
  },
  {
    key: 'ho-02',
    who: `${RTL_OVERRIDE}子辰`,
    text: `多少钱${RTL_OVERRIDE}gnp.exe${RTL_MARK} 在哪买`,
    age: 3,
  },
  { key: 'ho-03', who: '长文选手', text: `${'这罐霜我想说的太多了。'.repeat(910)}`.slice(0, 10_000), age: 4 },
  {
    key: 'ho-04',
    who: `零${ZERO_WIDTH}宽`,
    text: `价${ZERO_WIDTH}格 多${ZERO_WIDTH}少 👩‍👩‍👧‍👦🏳️‍🌈 e\u0301 \ud83d\ude2d`,
    age: 5,
  },
  {
    key: 'ho-05',
    who: '{{nickname}}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it must reach the page as it stands
    text: '{{fact:蓝罐修护霜.价格}} ${account.name} {{author}} %s {0} 是真的吗',
    age: 6,
  },
  { key: 'ho-06', who: '😀'.repeat(20), text: '😭'.repeat(300), age: 7 },
  { key: 'ho-07', who: '"><svg/onload=window.__hurt=1>', text: 'javascript:window.__hurt=1', age: 8 },
  { key: 'ho-08', who: '   空白   先生   ', text: '  第一行\n\n\n第二行\t制表  ', age: 9 },
  { key: 'ho-09', who: '作者', text: '我不是作者', age: 10 },
  { key: 'ho-10', who: '回复', text: '回复 作者:刚刚', age: 11 },
];
