import { group } from './line.ts';

// Crisis lines are for the account that the director names when releasing the item; nobody else answers.
const CRISIS = [
  ...group('official', 'comment', 'negative', [
    [
      'crisis-health',
      '不适反馈统一回复',
      ['crisis'],
      '{{昵称|您好}}，看到您的情况我们很重视。请先停用，身体要紧，需要就医请保留单据。我们的专员会马上私信您，一对一跟进到底',
      { tags: ['总监放行后用'] },
    ],
    [
      'crisis-genuine',
      '真伪质疑统一回复',
      ['crisis'],
      '感谢您的提醒。请把购买渠道和瓶底批号私信我们，我们逐一核查并把结果回复给您。{{fact:正品查验}}',
      { tags: ['总监放行后用'] },
    ],
    [
      'crisis-media',
      '举报或曝光的回应',
      ['crisis'],
      '您反映的问题我们已登记，负责人会在今天联系您。我们愿意配合核实，也尊重您通过任何渠道反映情况',
      { tags: ['总监放行后用'] },
    ],
    [
      'crisis-privacy',
      '信息安全质疑',
      ['crisis'],
      '您的担心我们完全理解。相关记录已在核查，请私信留下方便的联系时间，我们会说明信息的使用范围并告知核查结果',
      { tags: ['总监放行后用'] },
    ],
  ]),
  ...group('official', 'dm', 'negative', [
    [
      'crisis-dm',
      '危机私信首次联系',
      ['crisis'],
      '您好，我是澄屿的客户关怀负责人。今天由我专门跟进您的事：想先听您把经过讲一遍，方便电话还是文字？',
      { tags: ['总监放行后用'] },
    ],
  ]),
  ...group('KOE', 'comment', 'negative', [
    [
      'crisis-authority',
      '专业口径回应',
      ['crisis'],
      '先说结论以外的事：请您停用并照顾好自己。配方和该批次的检验记录我们正在复核，出来后会由品牌账号公布，我会同步解释专业部分',
      { tags: ['总监放行后用'] },
    ],
  ]),
];

const VOICE = [
  ...group('official', 'comment', 'brand', [
    [
      'heart',
      '官方回谢长评',
      ['heartfelt', 'praise'],
      '您的文字我们转给了研发和客服的每一位同事。谢谢您记得这些小事，我们会继续认真做',
    ],
    [
      'idea',
      '品牌理念',
      ['trust', 'praise'],
      '澄屿只做敏感肌的日常护理，配方不添加{{fact:配方不添加}}，产品不多，一款一款慢慢做',
    ],
    ['trust-report', '公开检测', ['trust'], '每个批次的检验单都公开，{{fact:正品查验}}。欢迎随时查'],
    [
      'manners',
      '评论区友善提醒',
      ['spam'],
      '欢迎理性交流，广告和外部群号会被折叠，请大家不要点不明链接、不要私下转账',
    ],
  ]),
  ...group('official', 'comment', 'negative', [
    [
      'neg-accept',
      '官方接批评',
      ['negative'],
      '收到您的批评，已记入本周的改进清单。若愿意多说几句细节，请私信我们，改了什么会回来告诉您',
    ],
    [
      'after-official',
      '官方接售后',
      ['aftersale'],
      '抱歉让您费心了。请私信订单号，{{fact:客服时间}}有专人处理，{{fact:退换政策}}',
      { tags: ['承诺私信'] },
    ],
  ]),
  ...group('official', 'dm', 'brand', [
    [
      'dm-trade',
      '商务合作收件',
      ['business'],
      '您好，感谢关注澄屿。合作请写明机构、形式和时间，发到{{fact:商务邮箱}}，三个工作日内由对口同事回复',
    ],
    [
      'dm-press',
      '媒体采访收件',
      ['business'],
      '您好，采访请附上媒体名称、提纲和截稿时间发到{{fact:商务邮箱}}。为避免口径不一，统一由品牌部答复',
    ],
    [
      'dm-service',
      '官方私信售后',
      ['aftersale', 'negative'],
      '您好，已为您建了专属工单。请补充订单号和照片，处理到哪一步我们都会主动告诉您',
    ],
  ]),
];

const HANDOFFS = group('official', 'comment', 'product', [
  [
    'to-kos',
    '官方转顾问',
    ['purchase'],
    '感谢喜欢，购买和优惠请找我们的顾问 @{{转交账号}}，她会私信您',
    { handsOverTo: 'KOS' },
  ],
  [
    'to-koe',
    '官方转工程师',
    ['technical'],
    '这个问题值得好好讲，已请配方工程师 @{{转交账号}} 来回答',
    { handsOverTo: 'KOE' },
  ],
  [
    'to-koc',
    '官方转实测用户',
    ['recommend'],
    '同肤质的真实体验比我们说更有用，可以看看 @{{转交账号}} 的记录',
    { handsOverTo: 'KOC' },
  ],
]);

const BUSINESS = [
  ...group('KOC', 'dm', 'brand', [
    [
      'to-official',
      '合作转给品牌',
      ['business'],
      '谢谢看得起我呀，合作的事我自己定不了，请联系 {{转交账号}} 或者发邮件到{{fact:商务邮箱}}',
      { handsOverTo: 'official' },
    ],
  ]),
  ...group('KOE', 'dm', 'brand', [
    [
      'to-official',
      '合作转给品牌部',
      ['business'],
      '感谢邀请。对外合作和供应由品牌部统一受理，请联系 {{转交账号}}，或写信到{{fact:商务邮箱}}',
      { handsOverTo: 'official' },
    ],
  ]),
  ...group('KOS', 'dm', 'brand', [
    [
      'to-official',
      '批发代理转品牌',
      ['business'],
      '代理和批量采购我这边没有权限报价，{{转交账号}} 那边有专人对接，邮箱是{{fact:商务邮箱}}',
      { handsOverTo: 'official' },
    ],
  ]),
];

export const OFFICIAL_SCRIPTS = [...CRISIS, ...VOICE, ...HANDOFFS, ...BUSINESS];
