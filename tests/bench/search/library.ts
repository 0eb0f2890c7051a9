import type { Script } from '../../../lib/model/script.ts';
import { demoContent } from '../../../server/demo/content.ts';
import { chanceOf } from '../random.ts';

/** Things that other trades sell: each is asked about in the same ways, so that a query must find the thing and the topic. */
const THINGS = [
  '羽绒服',
  '连衣裙',
  '跑步鞋',
  '空气炸锅',
  '扫地机器人',
  '蓝牙耳机',
  '燕麦奶',
  '猫粮',
  '婴儿奶粉',
  '乳胶床垫',
  '登机箱',
  '保温杯',
  'VC精华',
  'SPF50防晒乳',
] as const;

/** `[key, title, body]`; `#` is the thing. */
const TOPICS: readonly [string, string, string][] = [
  ['size', '#规格怎么选', '#有三种规格，第一次买建议选中号，把您的情况告诉我，我帮您对一下参数表'],
  ['stuff', '#用料说明', '#的用料都写在详情页第三张图，送检报告可以发您，没有异味'],
  ['ship', '#什么时候发货', '#今天四点前付款当天寄出，默认中通，偏远地区多等两天，单号会短信通知'],
  ['promo', '#满减活动', '#这周满三百减四十，可以和店铺券叠加，周日晚上十二点结束'],
  ['fix', '#坏了怎么保修', '#保一年，非人为损坏免费修，寄回来的运费我们承担，先拍个视频给我看看'],
  ['use', '#第一次怎么用', '#拆封后先看说明书第二页，有视频教程，按着做两分钟就会，有问题随时喊我'],
  ['clean', '#清洁保养', '#脏了别用开水和钢丝球，软布加中性清洁剂擦一擦，阴凉处晾干就好'],
  ['gift', '#送礼包装', '#可以配礼盒和手写贺卡，下单备注写上祝福的话，不放价格小票'],
  ['stock', '#断货补货', '#这一批卖完了，下批大概十号到仓，您先点到货提醒，到了我第一时间喊您'],
  ['rival', '#和别家比', '#不评价别家，我们的长处是做工细、售后快，您可以看看买家秀再决定'],
];

const tradeScripts = (): Script[] =>
  THINGS.flatMap((thing, row) =>
    TOPICS.map(([key, title, body]) => ({
      id: `t${row}-${key}`,
      title: title.replaceAll('#', thing),
      body: body.replaceAll('#', thing),
      category: 'product',
      roles: ['KOS' as const],
      flags: [],
      surfaces: ['comment' as const, 'dm' as const],
      tags: [],
      updatedAt: 1,
    })),
  );

/** What the quality is measured on: the demo's lines and those of other trades. */
export const qualityLibrary = (): Script[] => [...demoContent.scripts, ...tradeScripts()];

/** As many as wanted, for the speed: words of the real lines put together anew, so that lists are as long and as varied as in a real library. */
export function largeLibrary(count: number): Script[] {
  const real = qualityLibrary();
  const chance = chanceOf(11);
  const pieces = real.flatMap(script => script.body.split(/[，。？；、]/).filter(piece => piece.length > 3));
  return Array.from({ length: count }, (_, index) => {
    const base = real[index % real.length] ?? real[0];
    if (!base) throw new Error('no library');
    if (index < real.length) return base;
    const [first, second] = [chance.any(pieces) ?? '', chance.any(pieces) ?? ''];
    return {
      ...base,
      id: `l${index}`,
      title: `${base.title}${first.slice(0, 6)}${index}`,
      body: `${base.body}。${first}，${second}`,
    };
  });
}
