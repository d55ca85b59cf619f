import { apart } from '#lib/network';
import { takeBackNews } from '#lib/notifications';
import { kept, type Tx } from '#lib/writes';
import { CommentRecord } from './comment.entity.js';
import { Comment } from './comment.type.js';

export const comments = kept(Comment, CommentRecord, { refusals: apart(), isNameless: true });

export const keyOf = (id: string, what: string): string => `comment:${id}:${what}`;

/** By a decision: as what is taken out, but that it can be shown again. */
export async function hideComment(tx: Tx, row: CommentRecord, why: string): Promise<void> {
  const { id, body, shownName } = row;
  await tx.query('insert into participation.comment_hidden (comment_id, body, shown_name) values ($1, $2, $3)', [
    ...[id, body, shownName],
  ]);
  const removedAt = new Date(Date.now());
  await comments.update(tx, row, { body: null, shownName: null, removedAt, removalReason: why });
  await takeBackNews(tx, [keyOf(id, 'written'), keyOf(id, 'answered')]);
}

/** What a decision hid; what was taken out otherwise is nowhere. */
export async function showComment(tx: Tx, row: CommentRecord): Promise<void> {
  const hidden = await tx.one<{ body: string; shownName: string | null }>(
    `delete from participation.comment_hidden where comment_id = $1 returning body, shown_name as "shownName"`,
    [row.id],
  );
  if (hidden) await comments.update(tx, row, { ...hidden, removedAt: null, removalReason: null });
}

export const isHidden = async (tx: Tx, id: string): Promise<boolean> =>
  Boolean(await tx.one('select from participation.comment_hidden where comment_id = $1', [id]));
