import type { PracticePost } from './types.ts';

/** A note of the star that was published a moment ago: its first hour runs. */
export const noteChengziFresh: PracticePost = {
  id: '66f0a0000000000000000a05',
  site: 'xiaohongshu',
  by: 'kol-chengzi',
  title: '刚到家就拆，换季囤货开箱给你们看',
  text: '箱子有点大，先拆三样：洁面、精华水、蓝罐修护霜。想看哪个先用，评论区点名。',
  tags: ['开箱', '换季护肤', '澄屿'],
  age: 18,
  place: '浙江',
  plays: 0,
  likes: 96,
  saves: 12,
  cover: '刚拆的箱子',
  tone: ['#ffe3c4', '#e9894a'],
  isUnlisted: true,
  comments: [
    { key: 'czf-01', who: '夏天的风扇', text: '沙发', age: 17, likes: 2, place: '湖南', expect: 'spam' },
    {
      key: 'czf-02',
      who: '小鹿实测',
      text: '橙子姐开箱我必看，每次都好真实好喜欢',
      age: 15,
      likes: 18,
      place: '四川',
      expect: 'praise',
    },
    {
      key: 'czf-03',
      who: '纸箱收藏家',
      text: '我宣布这期的主角是猫，橙子姐只是来帮它拆箱子的哈哈哈哈',
      age: 13,
      likes: 88,
      place: '江苏',
      expect: 'praise',
    },
    {
      key: 'czf-04',
      who: '阿紫不熬夜',
      text: '姐姐太好看了，期待！',
      age: 9,
      likes: 5,
      place: '河南',
      expect: 'praise',
    },
  ],
};
