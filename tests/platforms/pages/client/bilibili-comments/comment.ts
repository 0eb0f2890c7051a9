import type { ServedComment } from '../shapes.ts';
import { showsComment } from '../truth.ts';
import { define, part, Renderer } from './lit.ts';
import { type Reply, replyOf, type Scene, upOf, viewerOf } from './shapes.ts';
import { actions, avatarLink, pictureRow, richText, userInfo } from './small.ts';

const CSS = `:host{display:block;padding-top:16px}:host>div,div[id]{box-sizing:border-box}
:host>div{display:flex;gap:14px;min-width:0}:host>div>div{flex:1;min-width:0}
a:has(img){flex:none;display:block;width:40px;height:40px}a img{border-radius:50%;width:100%;height:100%;display:block}`;
const SMALL = `${CSS}:host{padding-top:10px}a:has(img){width:24px;height:24px}`;

interface RowData {
  comment: ServedComment;
  answer(): void;
}

/** A root and a reply are built alike; only the host's name and the size of the picture differ. */
abstract class Row extends Renderer<Reply> {
  row: RowData | undefined;
  __user: { uname: string } | undefined;
  __upMid = 0;

  protected render(reply: Reply) {
    const picture = this.row?.comment.picture;
    const main = part(
      'div',
      { id: 'main' },
      part('div', { id: 'header' }, userInfo(reply)),
      part('div', { id: 'content' }, richText(reply)),
      part('div', { id: 'pictures' }, picture ? pictureRow([picture]) : null),
      part('div', { id: 'tags' }),
      part(
        'div',
        { id: 'footer' },
        actions(reply, () => this.row?.answer()),
      ),
    );
    return [part('div', { id: 'body' }, avatarLink(reply), main)];
  }
}

class Comment extends Row {
  protected readonly css = CSS;
}
class SubReply extends Row {
  protected readonly css = SMALL;
}

const makeComment = define('bili-comment-renderer', Comment);
const makeReply = define('bili-comment-reply-renderer', SubReply);

function filled<Made extends Row>(row: Made, data: RowData, scene: Scene, root?: ServedComment): Made {
  row.row = data;
  row.__user = viewerOf();
  row.__upMid = upOf(scene);
  showsComment(row, data.comment, root?.id);
  return row;
}

export const commentRow = (data: RowData, scene: Scene): HTMLElement =>
  filled(makeComment(replyOf(data.comment), { id: 'comment' }), data, scene);

export const replyRow = (data: RowData, root: ServedComment, scene: Scene): HTMLElement =>
  filled(makeReply(replyOf(data.comment, root)), data, scene, root);
