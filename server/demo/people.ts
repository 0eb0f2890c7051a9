import type { Account } from '../../lib/model/account.ts';
import type { MemberRole } from '../../lib/model/member.ts';
import { WRITTEN_AT } from './dates.ts';

// Known to everybody who reads this file: the demo workspace holds nothing worth guarding.
const DEMO_PASSWORD = 'chorus-demo-2026';

const LIN = 'lin@chengyu.demo';
const CHEN = 'chen@chengyu.demo';
const MEI = 'mei@chengyu.demo';
const WANG = 'wang@chengyu.demo';

const member = (name: string, email: string, role: MemberRole) => ({
  email,
  password: DEMO_PASSWORD,
  name,
  role,
});

export const MEMBERS = [
  member('林小满', LIN, 'operator'),
  member('陈工', CHEN, 'operator'),
  member('周小美', MEI, 'operator'),
  member('王总监', WANG, 'director'),
  member('许主编', 'xu@chengyu.demo', 'keeper'),
  member('管理员', 'admin@chengyu.demo', 'admin'),
];

type DemoAccount = Omit<Account, 'operatorIds'> & { operatorEmails: string[] };

const account = (one: Omit<DemoAccount, 'updatedAt'>): DemoAccount => ({ ...one, updatedAt: WRITTEN_AT });

export const ACCOUNTS: DemoAccount[] = [
  account({
    id: 'kol-chengzi',
    platform: 'xiaohongshu',
    name: '橙子护肤日记',
    platformUserId: '5f3a00000000000000000a01',
    role: 'KOL',
    persona: '敏感肌护肤博主，做了六年测评。画面干净、话不多，负责定话题和氛围。不报价、不在评论区争论。',
    operatorEmails: [WANG],
  }),
  account({
    id: 'koc-xiaolu',
    platform: 'xiaohongshu',
    name: '小鹿实测',
    platformUserId: '5f3a00000000000000000a02',
    role: 'KOC',
    persona: '27 岁上班族，干敏皮，换季容易泛红。像闺蜜一样聊天，只说自己用过的感受，不懂的就喊人。',
    operatorEmails: [LIN],
  }),
  account({
    id: 'koc-tangtang',
    platform: 'douyin',
    name: '糖糖的梳妆台',
    role: 'KOC',
    persona: '刚毕业的混油皮女生，活泼、爱用口头语，喜欢拍梳妆台和空瓶。',
    operatorEmails: [LIN],
  }),
  account({
    id: 'koc-amai',
    platform: 'kuaishou',
    name: '阿麦敏感肌',
    role: 'KOC',
    persona: '二胎妈妈，住在县城，过日子精打细算，说话实在。',
    operatorEmails: [LIN],
  }),
  account({
    id: 'koe-chengong',
    platform: 'xiaohongshu',
    name: '陈工聊成分',
    platformUserId: '5f3a00000000000000000a03',
    role: 'KOE',
    persona: '澄屿配方工程师，九年经验。先问肤质再给建议，数据说清条件，不确定就直说。',
    operatorEmails: [CHEN],
  }),
  account({
    id: 'koe-linbo',
    platform: 'douyin',
    name: '林博士配方室',
    role: 'KOE',
    persona: '皮肤科学方向博士，负责安全评估。语气平和，爱打比方，把原理讲成人话。',
    operatorEmails: [CHEN],
  }),
  account({
    id: 'kos-xiaomei',
    platform: 'xiaohongshu',
    name: '小美优选',
    platformUserId: '5f3a00000000000000000a04',
    role: 'KOS',
    persona: '澄屿首席护肤顾问，回得快、算得清，先问需求再推荐，售后也自己跟到底。',
    operatorEmails: [MEI],
  }),
  account({
    id: 'kos-dawei',
    platform: 'kuaishou',
    name: '大伟福利社',
    role: 'KOS',
    persona: '直播间主理人，爽快热心，优惠讲得明明白白，不催单。',
    operatorEmails: [MEI],
  }),
  account({
    id: 'koc-yanzi',
    platform: 'channels',
    name: '燕子的护肤小账',
    platformUserId: 'v2_060000231003b20faec8c7ea81@finder',
    role: 'KOC',
    persona: '38 岁小学老师，熟龄干皮。说话慢条斯理，爱记账，空瓶了才推荐。',
    operatorEmails: [LIN],
  }),
  account({
    id: 'koc-aqi',
    platform: 'bilibili',
    name: '阿柒不熬夜',
    platformUserId: '521300417',
    role: 'KOC',
    persona: '研二男生，油敏肌，护肤全靠查资料。爱自嘲，测评带表格，不懂就说不懂。',
    operatorEmails: [LIN],
  }),
  account({
    id: 'kos-manman',
    platform: 'weibo',
    name: '澄屿慢慢',
    platformUserId: '7613004521',
    role: 'KOS',
    persona: '澄屿在微博的护肤顾问，名字叫慢慢，回得不慢。先听完再说话，价格和售后一次讲清。',
    operatorEmails: [LIN, MEI],
  }),
];
