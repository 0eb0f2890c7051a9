import type { PageData } from '../../model/page-data.ts';
import type { CopyPlan, RawHit } from './copy-plan.ts';
import type { Collector } from './understand.ts';
import { accountFrom, commentFrom, idFrom, instantFrom, present, wordsFrom } from './values.ts';

const STATE = '__INITIAL_STATE__';

const ownFacts: CopyPlan['facts'] = ['userId', 'user_id'].map(key => ({
  name: 'ownId',
  from: 'window',
  path: [STATE, 'user', 'userInfo', key],
}));

const plan = {
  css: '',
  starts: [],
  levels: 0,
  depth: 0,
  facts: [...ownFacts, { name: 'ownName', from: 'window', path: [STATE, 'user', 'userInfo', 'nickname'] }],
  said: false,
} satisfies Partial<CopyPlan>;

/** The page's state keeps the messages in the order in which they are shown; nothing in the page bears their ids. */
export const xiaohongshuNotification: Collector = {
  plan: {
    ...plan,
    trees: [[STATE, 'notification', 'notificationMap']],
    treeDepth: 5,
    shape: [['commentInfo', 'comment_info'], ['time'], ['userInfo', 'user_info']],
    replies: [],
    fields: [
      { name: 'id', path: ['commentInfo', 'id'] },
      { name: 'id', path: ['comment_info', 'id'] },
      { name: 'name', path: ['userInfo', 'nickname'] },
      { name: 'name', path: ['user_info', 'nickname'] },
      { name: 'text', path: ['commentInfo', 'content'] },
      { name: 'text', path: ['comment_info', 'content'] },
      { name: 'authorId', path: ['userInfo', 'userid'] },
      { name: 'authorId', path: ['userInfo', 'userId'] },
      { name: 'authorId', path: ['user_info', 'userid'] },
      { name: 'at', path: ['time'] },
      { name: 'postId', path: ['itemInfo', 'id'] },
      { name: 'postId', path: ['item_info', 'id'] },
    ],
  },
  commentOf: commentFrom,
  accountOf: accountFrom,
};

/** A note's comments bear their ids in the page; the state adds the exact times, and the note's own. */
export const xiaohongshuNote: Collector = {
  plan: {
    ...plan,
    facts: [...plan.facts, { name: 'noteId', from: 'window', path: [STATE, 'note', 'currentNoteId'] }],
    trees: [[STATE, 'note', 'noteDetailMap']],
    treeDepth: 4,
    shape: [
      ['noteId', 'id'],
      ['time', 'createTime', 'create_time'],
      ['user', 'userInfo', 'user_info'],
    ],
    replies: ['subComments', 'sub_comments'],
    fields: [
      { name: 'noteTitle', path: ['title'] },
      { name: 'noteId', path: ['noteId'] },
      { name: 'id', path: ['id'] },
      { name: 'name', path: ['userInfo', 'nickname'] },
      { name: 'name', path: ['user_info', 'nickname'] },
      { name: 'name', path: ['user', 'nickname'] },
      { name: 'text', path: ['content'] },
      { name: 'authorId', path: ['userInfo', 'userId'] },
      { name: 'authorId', path: ['user_info', 'user_id'] },
      { name: 'authorId', path: ['user', 'userId'] },
      { name: 'at', path: ['createTime'] },
      { name: 'at', path: ['create_time'] },
      { name: 'at', path: ['time'] },
    ],
  },
  commentOf: hit => (isNote(hit) ? undefined : commentFrom(hit)),
  accountOf: accountFrom,
  postOf,
};

/** A comment names its note, too, but has an id of its own. */
const isNote = ({ id, noteId }: RawHit): boolean => noteId !== undefined && id === undefined;

function postOf(facts: RawHit, hits: RawHit[]): PageData['post'] {
  const notes = hits.filter(isNote);
  // The state keeps the notes that were open before.
  const note = notes.length === 1 ? notes[0] : notes.find(one => one.noteId === facts.noteId);
  return (
    note &&
    present({
      id: idFrom(note.noteId),
      title: wordsFrom(note.noteTitle),
      authorId: idFrom(note.authorId),
      authorName: wordsFrom(note.name),
      publishedAt: instantFrom(note.at),
    })
  );
}
