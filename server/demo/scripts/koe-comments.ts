import { group } from './line.ts';

const TECHNICAL = group('KOE', 'comment', 'product', [
  [
    'serum-formula',
    '精华配方说明',
    ['technical'],
    '精华的核心是{{fact:精华核心成分}}。泛醇负责保湿和舒缓感，依克多因帮角质层留住水分，浓度都按备案写的来',
  ],
  [
    'cream-formula',
    '面霜配方说明',
    ['technical'],
    '面霜里是{{fact:面霜核心成分}}，比例参照皮肤自身脂质来配，所以涂上去像补一层“砖缝里的灰浆”',
  ],
  [
    'acid-mix',
    '能不能和酸叠用',
    ['technical'],
    '可以错开：刷酸的晚上只用面霜，第二天早上再上精华。精华 pH 在{{fact:精华 pH}}，和低 pH 的酸叠在一起，刺激感会变强',
  ],
  [
    'a-alcohol-mix',
    '早 C 晚 A 怎么放',
    ['technical'],
    '早上 C 后面接精华没有问题。晚上用 A 醇时，先面霜打底再上 A，隔天一次起步，稳定四周再谈加频',
  ],
  [
    'pilling',
    '为什么搓泥',
    ['technical'],
    '搓泥多半是前一层没干，或者和含硅的底妆打架。等一分钟再上下一层，用量减到两滴，通常就好了',
  ],
  [
    'pregnant',
    '孕期能不能用',
    ['technical'],
    '配方里没有 A 醇和水杨酸，也不添加{{fact:配方不添加}}。孕期皮肤状态变化大，请把成分表给产检医生看过再决定',
  ],
  [
    'sunscreen-white',
    '物理防晒泛白',
    ['technical'],
    '它是{{fact:防晒核心成分}}，纯物理路线，指数{{fact:防晒指数}}。分两次薄涂、用按压代替揉搓，泛白会轻很多',
  ],
  [
    'sting',
    '上脸有点刺',
    ['technical'],
    '屏障薄的时候，连清水都可能发刺。先停两天只用面霜，再在耳后试一晚。若仍刺痛或发红扩大，请停用并咨询医生',
  ],
  [
    'opened-life',
    '开封能放多久',
    ['technical'],
    '{{fact:开封使用期}}用完比较好。滴管别碰到脸，放在阴凉处，夏天不必进冰箱',
  ],
]);

const ASK_BACK = group('KOE', 'comment', 'product', [
  [
    'ask-skin',
    '先问肤质',
    ['recommend'],
    '想帮你选得准一点：你的肤质是什么？洗完脸十分钟后是绷、是油，还是两颊红？',
  ],
  [
    'ask-routine',
    '先问现在在用什么',
    ['recommend'],
    '先别急着加。把你现在早晚用的东西按顺序发出来，我看看是缺一步，还是多了两步',
  ],
  [
    'ask-goal',
    '先问想改善什么',
    ['recommend'],
    '泛红、起皮、出油，你现在想先照顾哪一个？只选一个，方案会简单很多',
  ],
]);

const TRUST = group('KOE', 'comment', 'brand', [
  [
    'trust-test',
    '安全测试数据',
    ['trust'],
    '数据说清条件：{{fact:斑贴测试}}。测试人群有限，不代表每张脸，所以仍建议先做耳后测试',
  ],
  [
    'trust-employee',
    '身份说明',
    ['trust'],
    '先声明，我是澄屿的配方工程师，立场你可以打折听。但成分、浓度、检测报告都能查到原件',
  ],
  [
    'trust-slow',
    '多久有感觉',
    ['trust'],
    '角质层更新大约四周，所以我不建议三天下结论。拍照对比，同一光线，一周一张，比感觉可靠',
  ],
  [
    'thanks-question',
    '好问题置顶',
    ['technical', 'praise'],
    '{{昵称|这位朋友}}问到点子上了，先置顶。完整的推导我写在下面这段，欢迎挑错',
    { tags: ['置顶'] },
  ],
  [
    'heart-note',
    '回应长期记录',
    ['heartfelt'],
    '这份记录比很多实验日志都认真。你停掉多余步骤的判断是对的，皮肤也需要一点安静',
  ],
  [
    'heart-patience',
    '肯定坚持',
    ['heartfelt'],
    '能坚持精简到第八周的人不多。曲线有起伏属于正常波动，别为某一天的状态推翻整套方案',
  ],
  [
    'praise-formula',
    '谢谢认可',
    ['praise'],
    '谢谢，配方组看到会很开心。这一版改了十一稿，你夸的肤感是第九稿定下来的',
  ],
  ['praise-more', '认可后邀提问', ['praise'], '感谢支持。下期想听原料还是工艺？留言点菜'],
]);

const NEGATIVE = group('KOE', 'comment', 'negative', [
  [
    'neg-useless',
    '说没效果',
    ['negative'],
    '谢谢你直说。能补充三点吗：肤质、用了几周、同时在用什么？没有达到预期有时是搭配的问题，有时就是不适合，我们一起看',
  ],
  [
    'neg-formula',
    '质疑配方',
    ['negative', 'trust'],
    '质疑配方是应该的。你提到的那个成分，它在这里的用途和添加量我贴在图里，数据来源也标了，有不同看法请继续讨论',
  ],
]);

const HANDOFFS = group('KOE', 'comment', 'product', [
  [
    'to-kos-price',
    '价格交给销售',
    ['purchase'],
    '感谢信任，关于具体的优惠和购买，我们的顾问 @{{转交账号}} 更清楚，她会私信你',
    { handsOverTo: 'KOS' },
  ],
  [
    'to-kos-set',
    '套装搭配交给销售',
    ['purchase'],
    '按你的肤质，思路就是上面三步。具体怎么组合划算，请 @{{转交账号}} 给你算一下',
    { handsOverTo: 'KOS' },
  ],
  [
    'to-kos-stock',
    '库存交给销售',
    ['purchase'],
    '库存和批次我在实验室看不到，@{{转交账号}} 可以查，稍后会联系你',
    { handsOverTo: 'KOS' },
  ],
  [
    'to-kos-leak',
    '包装问题交给售后',
    ['aftersale'],
    '泵头和运输的情况请 @{{转交账号}} 为你登记处理。若方便，请把瓶底批号一并发给她，我这边同步留样核对',
    { handsOverTo: 'KOS' },
  ],
  [
    'to-kos-return',
    '退换交给售后',
    ['aftersale'],
    '用着不合适就停，不必勉强用完。退换由 @{{转交账号}} 跟进，她会私信你流程',
    { handsOverTo: 'KOS' },
  ],
]);

export const KOE_COMMENT_SCRIPTS = [...TECHNICAL, ...ASK_BACK, ...TRUST, ...NEGATIVE, ...HANDOFFS];
