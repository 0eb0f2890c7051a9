import { countWords } from '../time-words.ts';
import { define, named, part, Renderer } from './lit.ts';
import type { Reply } from './shapes.ts';
import { ACTIONS, BUTTON, PICTURES, TEXT, USER } from './small-css.ts';
import { cutAtEmoji, timeWords } from './words.ts';

const space = (mid: string): string => `//space.bilibili.com/${mid}`;

class UserInfo extends Renderer<Reply> {
  protected readonly css = USER;
  protected render({ member }: Reply) {
    const link = part('a', { href: space(member.mid), target: '_blank' }, member.uname);
    const name = part('div', { id: 'user-name', 'data-user-profile-id': member.mid }, link);
    return [part('div', { id: 'info' }, name, part('div', { id: 'user-level' }, 'LV5'))];
  }
}
export const userInfo = define('bili-comment-user-info', UserInfo);

class RichText extends Renderer<Reply> {
  protected readonly css = TEXT;
  protected render({ content, reply_control: { is_up_top } }: Reply) {
    const [, before = '', name = '', words = content.message] =
      /^(回复 )@(.+?)( :[\s\S]*)$/.exec(content.message) ?? [];
    const answered = name
      ? [part('span', {}, before), part('a', { 'data-type': 'mention' }, `@${name}`)]
      : [];
    const pieces = cutAtEmoji(words).map((piece, index) =>
      index % 2 === 1 ? part('img', { alt: piece, src: DOT, width: '20' }) : part('span', {}, piece),
    );
    const top = is_up_top ? part('i', { class: 'top' }, '置顶') : null;
    return [part('p', { id: 'contents' }, top, ...answered, ...pieces)];
  }
}
export const richText = define('bili-rich-text', RichText);

const DOT = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><circle cx="10" cy="10" r="8" fill="#ffd54d"/></svg>')}`;

class Pictures extends Renderer<string[]> {
  protected readonly css = PICTURES;
  protected render(pictures: string[]) {
    return [part('div', { id: 'content' }, ...pictures.map(src => part('img', { src, alt: '' })))];
  }
}
export const pictureRow = define('bili-comment-pictures-renderer', Pictures);

class Actions extends Renderer<Reply> {
  protected readonly css = ACTIONS;
  answer: () => void = () => undefined;
  protected render(reply: Reply) {
    const answer = () => this.answer();
    const count = part('span', { id: 'count' }, reply.like > 0 ? countWords(reply.like) : '');
    return [
      part('div', { id: 'pubdate' }, timeWords(reply.ctime * 1000, Date.now())),
      part('div', { id: 'like' }, part('button', { 'aria-label': '点赞' }, '赞', count)),
      part('div', { id: 'dislike' }, part('button', { 'aria-label': '点踩' }, '踩')),
      part('div', { id: 'reply' }, part('button', { onclick: answer }, '回复')),
      part('div', { id: 'more' }),
    ];
  }
}
const makeActions = define('bili-comment-action-buttons-renderer', Actions);
export const actions = (reply: Reply, answer: () => void): HTMLElement =>
  Object.assign(makeActions(reply), { answer });

class TextButton extends Renderer<{ words: string; press(): void }> {
  protected readonly css = BUTTON;
  protected render({ words, press }: { words: string; press(): void }) {
    return [part('button', { onclick: press }, words)];
  }
}
const makeButton = define('bili-text-button', TextButton);
export const textButton = (words: string, press: () => void, attrs: Record<string, string> = {}) =>
  makeButton({ words, press }, attrs);

export const avatarLink = ({ member }: Reply): HTMLElement =>
  part(
    'a',
    { id: 'user-avatar', href: space(member.mid), 'data-user-profile-id': member.mid },
    part(named('bili-avatar'), {}, part('img', { src: member.avatar, alt: '', width: '40', height: '40' })),
  );
