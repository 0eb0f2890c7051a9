import { days, hours, type PracticePost } from './types.ts';

/** Words without a video: the same post at two addresses of the site. */
export const bilibiliNote: PracticePost = {
  id: '1095530271184289793',
  site: 'bilibili',
  by: 'koc-aqi',
  title: '今天回的最后一条私信',
  text: '有人问我熬夜还来得及吗。来得及，但今天先睡。评论里说一件你今天为自己做的小事。',
  tags: ['日常'],
  age: days(1.6),
  place: '武汉',
  plays: 0,
  likes: 501,
  saves: 12,
  cover: '先睡',
  tone: ['#f3dfcf', '#c98f63'],
  comments: [
    {
      key: 'bn-01',
      who: '饭团不加海苔',
      text: '今天把过期的面霜都扔了，突然觉得自己还挺会过日子的',
      age: hours(6),
      likes: 25,
      expect: 'heartfelt',
    },
    { key: 'bn-02', who: '晚安月亮', text: '去睡了', age: hours(11), likes: 2, expect: 'none' },
    {
      key: 'bn-03',
      who: '小鱼干',
      text: '动态里那罐多少钱，什么时候上',
      age: days(1),
      likes: 1,
      expect: 'purchase',
    },
    { key: 'bn-04', who: '岁岁', text: '涂了护手霜[抱抱]', age: days(1.3), likes: 11 },
    {
      key: 'bn-05',
      who: '下班路上',
      text: '走回家的，没挤地铁，风很舒服',
      age: days(1.4),
      likes: 40,
      expect: 'heartfelt',
    },
  ],
};
