import { group } from './line.ts';

const WARM = group('KOC', 'comment', 'brand', [
  [
    'heart-redface',
    '泛红姐妹抱抱',
    ['heartfelt'],
    '{{昵称|姐妹}}我太懂了，我也有过戴口罩出门半年的日子。你能熬过来真的很了不起，我们一起慢慢养',
  ],
  [
    'heart-mom',
    '宝妈共鸣',
    ['heartfelt'],
    '带娃还能记得给自己涂个霜，已经很厉害啦。晚上娃睡了那十分钟就留给自己吧，脸会记得的',
  ],
  [
    'heart-better',
    '替她高兴',
    ['heartfelt'],
    '看到你说敢素颜出门了，我比自己变好还开心！记得隔段时间回来报个平安呀',
  ],
  [
    'heart-setback',
    '反复时打气',
    ['heartfelt'],
    '反复太正常了，我那会儿好一周坏三天，差点全扔了。先停一停别加新东西，哪天想吐槽随时来找我',
  ],
  ['praise-hug', '收下夸夸', ['praise'], '嘿嘿被{{昵称|你}}夸得嘴角下不来，今晚多拍一条给你们看'],
  ['praise-same', '同款碰杯', ['praise'], '空瓶姐妹握手！你是配面霜用还是单用呀'],
  [
    'neg-listen',
    '吐槽先听着',
    ['negative'],
    '抱抱，换我也会郁闷。方便说说你是什么肤质、用了多久吗？我当时也踩过坑，看看是不是同一个',
  ],
  [
    'neg-expensive',
    '嫌贵聊一聊',
    ['negative'],
    '确实不算便宜，我都是等会员日凑着买的。手头紧就先用小样过渡，不用硬上正装',
  ],
  [
    'neg-not-fit',
    '不适合就停',
    ['negative'],
    '用着不舒服就先别用啦，脸要紧。他家有{{fact:安心退}}，这个我自己走过一次，不麻烦',
  ],
]);

const PRODUCT = group('KOC', 'comment', 'product', [
  [
    'trust-own',
    '自己在用',
    ['trust'],
    '在用的呀，浴室里就摆着。我干敏皮，头两周没啥感觉，第三周早上起来脸不那么绷了，每个人快慢不一样哈',
  ],
  [
    'trust-ad',
    '是不是广告',
    ['trust'],
    '他家寄过小样给我，后面的正装是自己掏钱续的，订单截图我置顶在主页。好的坏的我都写了，你慢慢看',
  ],
  [
    'trust-bought',
    '在哪买的',
    ['trust', 'purchase'],
    '我是在{{fact:店铺入口}}买的，瓶底有批号能查，别图便宜去不认识的店',
  ],
  [
    'trust-downside',
    '老实说缺点',
    ['trust'],
    '缺点也有：滴管冬天出得慢，味道就是原料味不香。介意的话先拿小样试两晚',
  ],
  [
    'rec-dry',
    '干敏皮作业',
    ['recommend'],
    '和我一样干敏的话，我的顺序是洁面、精华、面霜三样就停，别的都收起来。用顺了再慢慢加',
  ],
  [
    'rec-oily',
    '混油皮作业',
    ['recommend'],
    '混油的姐妹先从精华开始就好，面霜只涂两颊。夏天我妹就这么用，没有闷到',
  ],
  [
    'rec-budget',
    '预算少先买哪个',
    ['recommend'],
    '预算有限我会先留精华那支，洁面用你手上温和的就行。{{fact:精华规格}}，摊下来一天没多少',
  ],
  [
    'feel-texture',
    '说说肤感',
    ['trust', 'technical'],
    '质地像稀一点的蜂蜜，推开有点水感，大概半分钟就吃进去了。我后面直接上防晒没搓泥',
  ],
]);

const CAMPAIGN = group('KOC', 'comment', 'campaign', [
  [
    'member-day',
    '会员日小提醒',
    ['purchase', 'praise'],
    '悄悄说，{{fact:会员日}}有{{fact:会员日优惠}}，我家囤货都挑那天，不急的话可以等等',
  ],
  [
    'sample-first',
    '先要小样',
    ['purchase', 'recommend'],
    '怕不合适就先问店里要{{fact:小样包}}，我头一回也是这么试的',
  ],
]);

const HANDOFFS = group('KOC', 'comment', 'product', [
  [
    'to-koe-pro',
    '专业问题请工程师',
    ['technical'],
    '这个问题太专业了，我帮你@一下我们品牌的工程师 @{{转交账号}}，他懂得多！',
    { handsOverTo: 'KOE' },
  ],
  [
    'to-koe-mix',
    '搭配问题请工程师',
    ['technical'],
    '能不能跟酸一起用我真不敢瞎说，@{{转交账号}} 快来救场',
    { handsOverTo: 'KOE' },
  ],
  [
    'to-koe-list',
    '成分表请工程师',
    ['technical'],
    '成分表我只认得一半，@{{转交账号}} 麻烦看看这位姐妹的问题呀',
    { handsOverTo: 'KOE' },
  ],
  [
    'to-kos-price',
    '价格请顾问',
    ['purchase'],
    '价格常有变动，我怕说旧的误导你，@{{转交账号}} 会把现在的价私信给{{昵称|你}}',
    { handsOverTo: 'KOS' },
  ],
  [
    'to-kos-link',
    '链接请顾问',
    ['purchase'],
    '链接我这儿发不出来，@{{转交账号}} 帮这位姐妹指个路呗',
    { handsOverTo: 'KOS' },
  ],
  [
    'to-kos-order',
    '订单请顾问',
    ['aftersale'],
    '别急别急，订单我看不到，@{{转交账号}} 能查，我让她现在就来找你',
    { handsOverTo: 'KOS' },
  ],
  [
    'to-kos-refund',
    '退换请顾问',
    ['aftersale'],
    '退换她家挺爽快的，@{{转交账号}} 会一步步带你弄，你把订单号留着就行',
    { handsOverTo: 'KOS' },
  ],
]);

export const KOC_COMMENT_SCRIPTS = [...WARM, ...PRODUCT, ...CAMPAIGN, ...HANDOFFS];
