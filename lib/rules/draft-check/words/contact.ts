import type { Level } from '../../../model/red-line.ts';
import type { Unless } from '../built-in.ts';

/** What leads people off the platform; platforms limit or close accounts that write it. */
export const CONTACT: Record<Level, string> = {
  block:
    '微信 加微信 加我微信 薇信 威信 v信 徽信 微❤ wechat weixin vx wx 加v 加微 加薇 加我微 加wx 加vx qq qq群 q群 扣扣 加群 进群 扫码加 加好友 二维码 电话联系 打电话给我 手机号 telegram whatsapp 绿泡泡 小绿书号 企鹅号',
  ask: '淘宝 某宝 tb店 拼多多 pdd 京东 天猫 闲鱼 公众号 站外 私下交易 转账 支付宝',
  hint: '',
};

/** When such a word leads nobody away. */
export const CONTACT_UNLESS: Record<string, Unless> = {
  威信: { before: /(?:有|树立|没|失去|建立)$/ },
  微信: { after: /^(?:支付|步数|读书|运动|视频号)/ },
  加好友: { before: /(?:互相|不用)$/ },
  手机号: { after: /^(?:后四位|尾号|登录|注册|码?验证)/, before: /(?:预留|下单|注册|绑定|收货)的?$/ },
  二维码: { before: /(?:瓶身|盒子|包装|瓶底|防伪|盒底|盖子|溯源|上的)[^,。!?;\n]{0,4}$/ },
  转账: { before: /(?:不要|别|不用|谨防|要求)[^,。!?;\n]{0,3}$/ },
  京东: { after: /^[路大]/ },
  天猫: { after: /^座/ },
  qq: { after: /^(?:糖|弹)/, before: /(?:糯叽叽|弹)$/ },
};
