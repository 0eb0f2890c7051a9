import { clausesOf } from './clauses.ts';

/** A public reply that says a message will come, or has come. */
export interface Promised {
  /** `self`: whoever wrote the reply; `other`: somebody whom the reply does not name; else the name of one of our accounts. */
  by: 'self' | 'other' | { name: string };
  /** It says that the message has been sent. */
  already: boolean;
}

const YOU = '[你您妳亲宝]|姐妹|大家|各位|家人';
const SOON =
  '已经|已|都|刚刚|刚|马上|立刻|立马|这就|现在|稍后|稍等|等下|等会儿?|一会儿?|待会儿?|晚点|回头|随后|尽快|今晚|今天|明天|优先';

/** What tells that a message of ours goes to the person. Each needs the other side as its aim, or our own message as what is looked at. */
const SAYS = [
  new RegExp(`私信(?:了|过|发|给|回复?|告诉|联系|通知|到|跟|和|同|教|推|里|详细|单独){0,3}(?:${YOU})(?!的.)`),
  new RegExp(
    `(?:${SOON})(?:给|为|价格|链接|详情|具体|再|就|会|来|去|主动|单独){0,3}私信(?!我|咨询|下单|领|获取|了解|留|客服|官方|店|主页|小助手)`,
  ),
  /私信(?:了|啦|咯|喽|过|过去|过去了)(?:哦|哈|呀|噢|喔|呢|哟|的|亲)?$/,
  /私信(?:(?:已经|已|都)(?:发|回|送达)|(?:发|回)(?:过去|出|了|啦))/,
  /(?:查收|查看|查|留意|注意|瞅|翻|看|收)(?:一下|下|看|收|一眼|您|你|我|的|后台|个|新){0,3}私信(?!的)/,
  /私信(?:请|记得|麻烦|注意|里)?(?:看|查)(?:一下|下|收|看|哦|哈|呀|啦|呢){0,3}$/,
  new RegExp(`(?:给|发|回复?)(?:了|过|到|在)?(?:${YOU})(?:的|发|留|了|一条|一个|过|价格|链接|详细){0,3}私信`),
  /后台(?:已经|已|会|给|来){0,2}(?:踢|滴|敲|戳|回复?|发|联系|留言)(?:给|了)?[你您妳]/,
  /(?:已经|已|刚)发(?:了|过)?私信|(?:滴滴|dd|踢|戳)[你您妳](?:了|啦)|(?:已经|已)(?:滴滴|dd)/,
  /^(?!.*我).*(?:看|查)(?:一下|下|看|收)?后台(?:哦|哈|呀|啦)?$/,
  /(?:发|回|踢|滴)(?:给|到)?(?:[你您妳])(?:的)?后台/,
];

const NOT =
  /(?:不|没有|没|别|未|勿|无法|没法|懒得)(?:再|只|光|主动|单独|随便|乱|能|会|要|用|必|想|可以|便|方便|需要|需|是|曾|来得及|给|跟|和|向|你|您|我|在|发|回|收|看|到|见|的){0,5}私信/;
const QUESTION = /(?:\?|吗|么|没有|没)$|怎么|如何|咋|也没/;
/** Said of swindlers, or of what may be. */
const STRANGERS =
  /有人|谁|骗子|诈骗|陌生|别人|他人|冒充|假冒|任何人|谨防|小心|警惕|凡是|如果|要是|万一|假如|自称/;
/** The other side is asked to write, or has written: `请稍后私信`, `您私信我`, `收到您的私信`. */
const THEIRS = [
  /(?:请|麻烦|可以|欢迎|需要|随时|自行|直接|有事|有问题|想要|(?<![给发回和跟为看查收下到在])[你您])(?:你|您|大家|先|再|直接|主动|随时|来|去|稍后|等下|一会|尽快|也|都|就|给|发|已经|已|刚刚?|昨天|今天){0,3}私信(?!.{0,4}[你您妳]|(?:请|记得|麻烦|注意)?[看查])/,
  /(?:看到|看见|收到|看过|看了)(?:了|您|你|的|宝|发){0,4}私信/,
  /私信(?:里|中|给|发|回复?|一下|下|过|了){0,2}(?:我|咱|客服|官方|店铺|旗舰店|小助手|主页)/,
];
const OTHERS =
  /(?:她|他|ta|客服|同事|顾问|专员|小助手|店长|工程师|小伙伴|负责人|助理|老师|(?:让|叫|由|安排|喊|拜托|请)(?!我|咱|您|你).{1,20}?).{0,12}私信/;
const OURS = /我们|咱们|我(?:这边|方|司)|本店|我家/;
const DONE = /已|刚|了$|啦|[了过](?:哦|哈|呀|噢|喔|呢|亲)?$|查收|看|后台/;

/**
 * Does a public reply of ours promise a message (`价格已私信您`, `看私信哦`, `我让@X 私信您`)? Undefined when it does not: it asks the other side to
 * write, denies, asks, warns of swindlers, or speaks of somebody else's message.
 * @param names our other accounts
 */
export function detectPromise(text: string, names: readonly string[] = []): Promised | undefined {
  const clauses = clausesOf(text);
  const clause = clauses.find(isPromise);
  if (clause === undefined) return undefined;
  return { by: byWhom(clause, clauses, names), already: DONE.test(clause) };
}

const isPromise = (clause: string): boolean =>
  SAYS.some(one => one.test(clause)) && ![NOT, QUESTION, STRANGERS, ...THEIRS].some(one => one.test(clause));

function byWhom(clause: string, clauses: readonly string[], names: readonly string[]): Promised['by'] {
  const isOther = OTHERS.test(clause) && !OURS.test(clause);
  // `@X,她会私信你`: the name may stand in the clause before.
  const where = isOther ? clauses.join() : clause.slice(0, Math.max(0, clause.indexOf('私信')));
  const named = names.find(name => where.includes(`@${clausesOf(name).join('')}`));
  if (named !== undefined) return { name: named };
  return isOther ? 'other' : 'self';
}
