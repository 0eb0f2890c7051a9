import { group } from './line.ts';

const AFTERCARE = group('KOS', 'dm', 'brand', [
  [
    'dm-how-to',
    '收货使用指引',
    ['aftersale', 'technical'],
    '收到啦？头三天只在晚上用两滴，耳后先试一晚。有任何发红发热先停，直接找我',
    { stage: 'aftercare' },
  ],
  [
    'dm-week',
    '一周回访',
    ['aftersale', 'heartfelt'],
    '用了一周啦，来问问您感觉怎么样？有不顺手的地方尽管说，我帮您调用量',
    { stage: 'aftercare' },
  ],
  [
    'dm-refund',
    '退款流程',
    ['aftersale'],
    '可以退的，{{fact:安心退}}。您在订单页点退款，原因选“不合适”，我这边马上审，不用跟我解释',
    { stage: 'aftercare' },
  ],
  [
    'dm-exchange',
    '换新流程',
    ['aftersale'],
    '拍一张瓶身、一张快递面单发我，{{fact:退换政策}}。换新今天登记，明天发出',
    { stage: 'aftercare' },
  ],
  [
    'dm-track',
    '查物流',
    ['aftersale'],
    '稍等，我这就去查，有了位置马上报给您，傍晚再跟您说一次进度，不用您来问',
    { stage: 'aftercare' },
  ],
  [
    'dm-invoice',
    '开发票',
    ['aftersale'],
    '可以开，电子的。抬头和税号发我，两个工作日内到您的邮箱',
    { stage: 'aftercare' },
  ],
]);

const FEELINGS = [
  ...group('KOS', 'dm', 'brand', [
    [
      'dm-thanks',
      '谢谢夸奖',
      ['praise', 'heartfelt'],
      '您这么说我今天干劲都足了。以后护肤的事随时找我，不买东西也可以聊',
    ],
  ]),
  ...group('KOS', 'dm', 'negative', [
    [
      'dm-angry',
      '接住火气',
      ['negative', 'aftersale'],
      '您先消消气，这件事是我们没做好，我不跟您争对错。给我二十分钟，我拿着结果来找您',
    ],
    [
      'dm-doubt',
      '不信任时',
      ['negative', 'trust'],
      '您有疑虑我能理解，换我也会多问几句。报告、批号、退货路子我都发您，您看完再决定',
    ],
  ]),
];

const HANDOFFS = group('KOS', 'dm', 'product', [
  [
    'dm-to-koe',
    '私信转工程师',
    ['technical'],
    '这个问题我请配方工程师 {{转交账号}} 直接回您，他看成分比我细。聊完要下单再来找我就行',
    { handsOverTo: 'KOE' },
  ],
]);

/** After the purchase, and when feelings run high. */
export const KOS_DM_SERVICE_SCRIPTS = [...AFTERCARE, ...FEELINGS, ...HANDOFFS];
