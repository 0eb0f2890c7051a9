import { group } from './line.ts';

const SELL = group('KOS', 'comment', 'product', [
  ['price-dm', '价格已私信', ['purchase'], '{{昵称|亲}}，价格已私信您，请查收哦', { tags: ['承诺私信'] }],
  [
    'price-serum',
    '精华报价',
    ['purchase'],
    '精华现在到手{{fact:精华到手价}}，随单带{{fact:精华赠品}}。想要组合价我私信给您算',
  ],
  [
    'price-cream',
    '面霜报价',
    ['purchase'],
    '面霜{{fact:面霜规格}}到手{{fact:面霜到手价}}，干皮冬天一罐能用一个多月，拍前跟我说声肤质，帮您看合不合适',
  ],
  [
    'price-set',
    '套装报价',
    ['purchase'],
    '三件套{{fact:三件套到手价}}，里面是{{fact:三件套内容}}，比单拍省，换着送家人也方便',
  ],
  [
    'where-buy',
    '在哪里买',
    ['purchase'],
    '{{fact:店铺入口}}就能拍，认准店名就好。找不到的话回我一个“1”，我把入口私信给您',
    { tags: ['承诺私信'] },
  ],
  [
    'shipping',
    '发货和包邮',
    ['purchase'],
    '{{fact:发货时效}}发出，{{fact:包邮规则}}。今天着急的话拍完告诉我，我去仓库帮您催一声',
  ],
  ['stock', '有没有货', ['purchase'], '有现货的。您要哪一款、几件？我先替您留着，半小时内拍都来得及'],
  [
    'sunscreen-buy',
    '防晒报价',
    ['purchase'],
    '防晒{{fact:防晒到手价}}一支，{{fact:防晒指数}}。通勤够用，海边记得两小时补一次',
  ],
  [
    'rec-kos',
    '先问一句再推荐',
    ['recommend'],
    '给您推荐之前问一句：平时偏干还是偏油，脸会不会红？我按您的情况说，不乱塞东西',
  ],
  [
    'rec-kos-gift',
    '送人怎么选',
    ['recommend'],
    '送妈妈的话面霜加喷雾比较不挑肤质，送闺蜜选三件套体面。预算告诉我，我帮您配',
  ],
  [
    'trust-genuine',
    '是不是正品',
    ['trust'],
    '店里都是工厂直发，{{fact:正品查验}}。收到先查再拆，不放心随时找我',
  ],
  [
    'trust-try',
    '怕不合适',
    ['trust', 'recommend'],
    '有这个顾虑很正常。我们有{{fact:安心退}}，下单时备注要小样，先试小样再拆正装',
  ],
]);

const CAMPAIGN = group('KOS', 'comment', 'campaign', [
  [
    'live-now',
    '引到直播间',
    ['purchase'],
    '正在直播讲解这款，点我头像就能进，{{fact:直播时间}}都在，有问题现场问我',
  ],
  [
    'member-cut',
    '会员日优惠',
    ['purchase'],
    '不赶时间可以等{{fact:会员日}}，{{fact:会员日优惠}}。今天急用就用{{fact:新客券}}，两样不冲突，您看哪个顺手',
  ],
  [
    'qixi-over',
    '七夕礼盒已结束',
    ['purchase'],
    '七夕礼盒（{{fact:七夕礼盒时间}}，{{fact:七夕礼盒价}}）已经收摊啦，现在同样的三样可以按三件套拍，我帮您备注礼盒包装',
    { tags: ['活动结束'] },
  ],
  [
    'march-coming',
    '三八节预告',
    ['purchase'],
    '三八节的价已经定了，{{fact:三八节时间}}精华{{fact:三八节精华价}}。不急用的话先收藏，开始前我来喊您',
    { tags: ['未开始'] },
  ],
]);

const SERVICE = group('KOS', 'comment', 'brand', [
  ['praise-thanks', '谢谢回购', ['praise'], '谢谢{{昵称|亲}}又来光顾，下次拍之前喊我一声，给您多放一包小样'],
  [
    'praise-share',
    '谢谢晒单',
    ['praise'],
    '照片拍得真好看，比我们商品图还好。已经跟仓库说了，您下一单有惊喜',
  ],
  [
    'heart-thanks',
    '感谢长评',
    ['heartfelt'],
    '您写得这么细，对后来的人帮助很大。我把它收进了顾客手记，也祝您一直这么稳稳的',
  ],
  [
    'heart-care',
    '跟进使用感受',
    ['heartfelt'],
    '看到您一路的变化我也跟着高兴，用到第二瓶的时候记得跟我说说，看要不要调整用量',
  ],
  [
    'after-sorry',
    '先认下来',
    ['aftersale'],
    '给您添麻烦了，真不好意思。我马上私信您要订单号，今天之内给您一个处理结果',
    { tags: ['承诺私信'] },
  ],
  [
    'after-logistics',
    '物流慢',
    ['aftersale'],
    '让您等急了。我这就联系快递核实位置，查到马上私信您，要是丢件我们直接补发',
    { tags: ['承诺私信'] },
  ],
  [
    'after-broken',
    '泵头坏或漏液',
    ['aftersale'],
    '漏液的请先别扔，拍张照给我就行，{{fact:退换政策}}。我给您安排换新，坏的不用寄回',
  ],
  ['after-price', '买完降价', ['aftersale'], '我们有价保的，{{fact:价保}}。您把订单号私信我，差价原路退回'],
]);

const NEGATIVE = group('KOS', 'comment', 'negative', [
  [
    'neg-service',
    '嫌客服慢',
    ['negative', 'aftersale'],
    '等了这么久换谁都会生气，是我们排班没跟上。您的问题我接手，直接私信我，不用再排队',
    { tags: ['承诺私信'] },
  ],
  [
    'neg-price',
    '嫌贵',
    ['negative'],
    '理解您的感受，这个价确实要掂量一下。可以先看看{{fact:旅行装价格}}的旅行装，试着合适再说',
  ],
  [
    'neg-quality',
    '觉得质量一般',
    ['negative'],
    '您的意见我原话转给品控。方便的话私信我批号和照片，有问题我们换，没问题也给您一个说明',
  ],
]);

const HANDOFFS = group('KOS', 'comment', 'product', [
  [
    'to-koe-formula',
    '成分问题请工程师',
    ['technical'],
    '成分这块请专业的人来讲更踏实，@{{转交账号}} 是我们的配方工程师，他看到会回您',
    { handsOverTo: 'KOE' },
  ],
  [
    'to-koe-mix',
    '叠加用法请工程师',
    ['technical'],
    '您说的那几样能不能一起用，我请 @{{转交账号}} 给您看看顺序，您先别急着叠',
    { handsOverTo: 'KOE' },
  ],
  [
    'to-koe-skin',
    '皮肤状态请工程师',
    ['technical'],
    '您的情况比较细，我不想随口推荐。@{{转交账号}} 会先问您几个问题，答完再决定买不买都行',
    { handsOverTo: 'KOE' },
  ],
]);

export const KOS_COMMENT_SCRIPTS = [...SELL, ...CAMPAIGN, ...SERVICE, ...NEGATIVE, ...HANDOFFS];
