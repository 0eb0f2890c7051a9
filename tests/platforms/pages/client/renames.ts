import type { Site } from '../content/types.ts';

/** What a redesign (`?changed=1`) calls the classes on which readers of the page lean. */
export const RENAMES: Record<Site, Record<string, string>> = {
  xiaohongshu: {
    'parent-comment': 'thread-block',
    'comment-item': 'cmt-card',
    'comment-item-sub': 'cmt-card-sub',
    'comment-inner-container': 'cmt-row',
    'reply-container': 'thread-replies',
    'note-text': 'cmt-text',
    name: 'nick',
    date: 'meta-time',
  },
  kuaishou: {
    'comment-item': 'feedback-row',
    'comment-sub-item': 'feedback-row-sub',
    'comment-content': 'feedback',
    'comment-content__username': 'feedback__nick',
    'comment-content__detail': 'feedback__body',
    'comment-content__date': 'feedback__time',
    'comment-content__btns': 'feedback__acts',
    'comment-content__btns__btn': 'feedback__act',
  },
  douyin: {
    username: 'nick',
    time: 'stamp',
    'comment-content-text': 'body',
    operations: 'acts',
    container: 'box',
    content: 'inner',
  },
};
