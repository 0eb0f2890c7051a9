import { group } from './line.ts';

const GREETING = group('KOS', 'dm', 'brand', [
  [
    'dm-hello',
    '五分钟内问候',
    [],
    '{{昵称|亲}}您好，我是{{我的账号}}的护肤顾问，在的。您是想了解产品，还是有订单要我看？',
    { stage: 'greeting' },
  ],
  [
    'dm-from-comment',
    '从评论区来',
    ['purchase'],
    '您好呀，刚在评论区看到您的留言，说好私信您的，我来啦。您看的是哪一款？',
    { stage: 'greeting', tags: ['兑现私信'] },
  ],
  [
    'dm-from-handoff',
    '同事转来的',
    ['purchase', 'aftersale'],
    '您好，同事已经把您的情况跟我讲过了，不用再说一遍。我先确认两件小事就给您方案',
    { stage: 'greeting', tags: ['转交'] },
  ],
  [
    'dm-night',
    '夜间问候',
    [],
    '这么晚还没休息呀。人工时间是{{fact:客服时间}}，您先留言，明早我头一个回您',
    { stage: 'greeting' },
  ],
]);

const DIAGNOSIS = group('KOS', 'dm', 'product', [
  [
    'dm-ask-skin',
    '问肤质',
    ['recommend', 'purchase'],
    '先问三个小问题：平时洗完脸绷不绷？换季会不会泛红？现在在用什么洁面？',
    { stage: 'diagnosis' },
  ],
  [
    'dm-ask-budget',
    '问预算和用途',
    ['recommend', 'purchase'],
    '是自己用还是送人？大概想控制在多少？我按您的数来配，不往上加',
    { stage: 'diagnosis' },
  ],
  [
    'dm-ask-allergy',
    '问禁忌',
    ['recommend', 'trust'],
    '有没有用了会不舒服的成分，或者正在看皮肤科？有的话一定告诉我，我宁可不卖也不让您冒险',
    { stage: 'diagnosis' },
  ],
]);

const RECOMMENDATION = group('KOS', 'dm', 'product', [
  [
    'dm-rec-serum',
    '推荐精华',
    ['recommend', 'purchase'],
    '照您说的，先一支精华就够：{{fact:精华核心成分}}，{{fact:精华规格}}。等稳了再考虑别的',
    { stage: 'recommendation' },
  ],
  [
    'dm-rec-set',
    '推荐三件套',
    ['recommend', 'purchase'],
    '要是洁面也快用完了，三件套更合适：{{fact:三件套内容}}，到手{{fact:三件套到手价}}',
    { stage: 'recommendation' },
  ],
  [
    'dm-rec-small',
    '推荐旅行装',
    ['recommend', 'trust'],
    '还在犹豫就先拿旅行装，{{fact:旅行装价格}}能用十来天，够看出合不合适',
    { stage: 'recommendation' },
  ],
  [
    'dm-rec-mist',
    '推荐喷雾',
    ['recommend', 'purchase'],
    '办公室空调房发干，喷雾放桌上就行，{{fact:喷雾到手价}}一瓶，喷完记得按一按再补面霜',
    { stage: 'recommendation' },
  ],
  [
    'dm-rec-cleanser',
    '推荐洁面',
    ['recommend', 'purchase'],
    '洗完紧绷的话，先换洁面见得快一些。这支是{{fact:洁面核心成分}}，到手{{fact:洁面到手价}}',
    { stage: 'recommendation' },
  ],
  [
    'dm-genuine',
    '私信说正品',
    ['trust'],
    '您放心查：{{fact:正品查验}}。收到对不上，您不用拆，运费我们出',
    { stage: 'recommendation' },
  ],
]);

const CLOSING = group('KOS', 'dm', 'campaign', [
  [
    'dm-price',
    '私信报价',
    ['purchase'],
    '给您报个准的：精华{{fact:精华到手价}}，面霜{{fact:面霜到手价}}，两样一起能用{{fact:新客券}}',
    { stage: 'closing', tags: ['兑现私信'] },
  ],
  [
    'dm-gift',
    '赠品说明',
    ['purchase'],
    '今天拍带{{fact:精华赠品}}，系统自动放进去，不用备注',
    { stage: 'closing' },
  ],
  [
    'dm-hesitate',
    '不催单',
    ['purchase', 'trust'],
    '您慢慢想，不着急。下单后{{fact:价保}}，早买晚买都不吃亏，{{fact:安心退}}也给您兜着',
    { stage: 'closing' },
  ],
  [
    'dm-link',
    '发下单入口',
    ['purchase'],
    '入口在{{fact:店铺入口}}，搜“舒缓修护”就是。拍好跟我说一声，我盯着发货',
    { stage: 'closing' },
  ],
  [
    'dm-ship',
    '发货承诺',
    ['purchase'],
    '{{fact:发货时效}}发出，{{fact:包邮规则}}。单号出来我先发您',
    { stage: 'closing' },
  ],
]);

/** The stages of a sale, from the greeting to the order. */
export const KOS_DM_SELLING_SCRIPTS = [...GREETING, ...DIAGNOSIS, ...RECOMMENDATION, ...CLOSING];
