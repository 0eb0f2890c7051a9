import { group } from './line.ts';

const COMMENTS = group('KOL', 'comment', 'brand', [
  [
    'front-row',
    '前排打招呼',
    ['praise'],
    '前排的小伙伴晚上好，我还在电脑前，陪大家聊一会儿',
    { tags: ['发布1小时'] },
  ],
  ['thanks-light', '轻轻谢一句', ['praise'], '被你夸到了，今天加班的疲惫少了一半'],
  [
    'matrix-echo',
    '回应同伴账号的捧场',
    ['praise'],
    '你上次写的那篇我也看了，果然懂的人会在评论区碰头',
    { tags: ['矩阵互动'] },
  ],
  [
    'witty-pin',
    '置顶神评论',
    ['praise', 'heartfelt'],
    '这句话我要抄到下一期片头去，先给{{昵称|你}}置顶了',
    { tags: ['置顶'] },
  ],
  [
    'story-kept',
    '接住长评',
    ['heartfelt'],
    '看完在屏幕前安静了一会儿。谢谢{{昵称|你}}愿意把这段日子写下来，慢慢来，皮肤和人都需要时间',
  ],
  [
    'story-echo',
    '长评共鸣',
    ['heartfelt'],
    '换季烂摊子我也收拾过，那种不敢照镜子的早上我记得很清楚。你已经走得很稳了',
  ],
  [
    'ask-audience',
    '把话题抛回评论区',
    ['heartfelt', 'praise'],
    '我很想听听大家的版本，你家换季用的是加法还是减法？',
  ],
  [
    'trust-honest',
    '合作透明',
    ['trust'],
    '这期我标了合作，片子里夸的和没夸的都是自己用出来的，不合适的肤质我也写在正文里了',
  ],
  [
    'trust-empty',
    '晒使用痕迹',
    ['trust'],
    '主页空瓶那期能看到我用剩的那瓶，瓶底都见光了。好不好用还是看你的肤质，先试小样再说',
  ],
  [
    'recommend-mood',
    '选品先看状态',
    ['recommend'],
    '先看皮肤今天的心情：发红就少涂一层，只是干就补一点油分。具体选哪支，看看置顶里同肤质姐妹的作业',
  ],
  [
    'calm-thread',
    '评论区降温',
    ['negative'],
    '不同肤质感受真的会不一样，不喜欢也完全可以说出来。我把这条转给品牌那边，看看能改进什么',
  ],
  ['calm-accept', '接受批评', ['negative'], '这个点你提得对，片子里我讲得太快了，下一期补一段慢的'],
]);

const CAMPAIGN = group('KOL', 'comment', 'campaign', [
  [
    'live-tonight',
    '预告直播氛围',
    ['praise'],
    '今晚我会去直播间串门，{{fact:直播时间}}都有人在，来打个招呼就好',
  ],
]);

const HANDOFFS = group('KOL', 'comment', 'product', [
  [
    'to-koe-formula',
    '成分问题交给工程师',
    ['technical'],
    '这题超出我的纲了，喊一下做配方的朋友 @{{转交账号}}，他讲得比我明白',
    { handsOverTo: 'KOE' },
  ],
  [
    'to-koe-usage',
    '用法请工程师补充',
    ['technical'],
    '搭配这块我不想乱说，@{{转交账号}} 有空的话来补一段？',
    { handsOverTo: 'KOE' },
  ],
  [
    'to-kos-price',
    '价格交给顾问',
    ['purchase'],
    '价格我记不准，怕说错，@{{转交账号}} 那边随时有人，问她更清楚',
    { handsOverTo: 'KOS' },
  ],
  [
    'to-kos-shop',
    '购买交给顾问',
    ['purchase'],
    '想带走的话找 @{{转交账号}}，她会私信你，别在别处随便下单',
    { handsOverTo: 'KOS' },
  ],
  [
    'to-kos-order',
    '订单问题交给顾问',
    ['aftersale'],
    '让你久等了，订单的事 @{{转交账号}} 能直接查到，我请她来找你',
    { handsOverTo: 'KOS' },
  ],
  [
    'to-kos-broken',
    '收货问题交给顾问',
    ['aftersale'],
    '收到这样的包裹谁都会不开心，@{{转交账号}} 麻烦帮忙看一下这位朋友的情况',
    { handsOverTo: 'KOS' },
  ],
  [
    'to-koc-choice',
    '选品请实测姐妹聊',
    ['recommend'],
    '你的肤质和 @{{转交账号}} 很像，她从冬天用到现在，可以去问问她的感受',
    { handsOverTo: 'KOC' },
  ],
  [
    'to-koc-real',
    '真实体验请姐妹说',
    ['trust'],
    '自己夸自己不算数，@{{转交账号}} 是真金白银买来用的，听听她怎么讲',
    { handsOverTo: 'KOC' },
  ],
]);

const DMS = [
  ...group('KOL', 'dm', 'brand', [
    [
      'dm-guide',
      '私信引导到实测账号',
      ['trust', 'recommend'],
      '谢谢你来找我，私信太多常常漏看。肤质和选品的问题可以问 {{转交账号}}，她回得勤',
      { handsOverTo: 'KOC' },
    ],
    [
      'dm-thanks',
      '私信长信回谢',
      ['heartfelt', 'praise'],
      '信我看完了，谢谢你。我不一定每条都能回，但每条都在认真看',
    ],
    [
      'dm-trade',
      '商务私信收件',
      ['business'],
      '你好，合作请把品牌、产品备案号和档期发到 {{fact:商务邮箱}}，团队会在工作日回复',
    ],
  ]),
  ...group('KOL', 'dm', 'product', [
    [
      'dm-to-kos',
      '私信购买交给顾问',
      ['purchase', 'aftersale'],
      '这类问题我这边查不了系统，请找 {{转交账号}}，{{fact:客服时间}}都在',
      { handsOverTo: 'KOS' },
    ],
    [
      'dm-to-koe',
      '私信成分交给工程师',
      ['technical'],
      '成分的事还是专业的人说比较稳，{{转交账号}} 会认真回你',
      { handsOverTo: 'KOE' },
    ],
  ]),
];

export const KOL_SCRIPTS = [...COMMENTS, ...CAMPAIGN, ...HANDOFFS, ...DMS];
