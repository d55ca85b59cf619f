import { NotFoundError, type Tx } from '#lib/writes';
import { comments, hideComment, isHidden, showComment } from '../comment/comment.rows.js';
import { type CommentRecord } from '../comment/comment.entity.js';
import { type ContributionRecord } from '../contribution/contribution.entity.js';
import { ContributionStatus } from '../contribution/contribution.enums.js';
import { contributions } from '../contribution/contribution.rows.js';

/** What is told of and decided about: a contribution or a comment, one of the two. */
export interface About {
  contributionId?: string | null;
  commentId?: string | null;
}

/** The same, as it is now. */
export interface Subject {
  contributionId: string | null;
  commentId: string | null;
  /** The contribution on whose page it stands, and the call which that answers. */
  pageId: string;
  callId: string;
  personId: string | null;
  title: string;
  body: string;
  version: number;
  isDemonstration: boolean;
  /** Whether everybody reads it, where they read the initiative. */
  isShown: boolean;
  /** Whether whoever wrote it has taken it back. */
  isGone: boolean;
  hide: (tx: Tx, why: string) => Promise<void>;
  /** `restores`: whoever wrote it objected to its being hidden. */
  show: (tx: Tx, restores: boolean) => Promise<void>;
}

/** Locked, before its case is. */
export async function lockedSubject(tx: Tx, { contributionId, commentId }: About): Promise<Subject> {
  if (contributionId) return ofContribution(await contributions.locked(tx, contributionId, 'contributionId'));
  if (!commentId) throw new NotFoundError('contributionId');
  return ofComment(tx, await comments.locked(tx, commentId, 'commentId'));
}

/** Who wrote it; null once they are erased, and of what was entered for somebody. */
export const authorOf = async (tx: Tx, { contributionId, commentId }: About): Promise<string | null> =>
  contributionId
    ? (await contributions.find(tx, contributionId, 'contributionId')).personId
    : (await comments.find(tx, commentId!, 'commentId')).personId;

const { SUBMITTED, PUBLISHED, REFUSED, WITHDRAWN } = ContributionStatus;

function ofContribution(row: ContributionRecord): Subject {
  const { id, callId, personId, title, body, version, isDemonstration } = row;
  const status = row.status as ContributionStatus;
  return {
    ...{ contributionId: id, commentId: null, pageId: id, callId, personId, title, body, version, isDemonstration },
    ...{ isShown: status === PUBLISHED, isGone: status === WITHDRAWN },
    async hide(tx, why) {
      if (status === SUBMITTED || status === PUBLISHED)
        await contributions.update(tx, row, { status: REFUSED, endedAt: new Date(Date.now()), refusal: why });
    },
    async show(tx, restores) {
      if (status === SUBMITTED || (restores && status === REFUSED))
        await contributions.update(tx, row, {
          ...{ status: PUBLISHED, publishedAt: row.publishedAt ?? new Date(Date.now()), endedAt: null, refusal: null },
        });
    },
  };
}

async function ofComment(tx: Tx, row: CommentRecord): Promise<Subject> {
  const { id, contributionId, personId, body, version, isDemonstration, removedAt } = row;
  const { title, callId, status } = await contributions.find(tx, contributionId);
  const stands = removedAt === null;
  return {
    ...{
      contributionId: null,
      commentId: id,
      pageId: contributionId,
      callId,
      personId,
      title,
      version,
      isDemonstration,
    },
    ...{ body: body ?? '', isShown: stands && status === (PUBLISHED as string) },
    isGone: !stands && !(await isHidden(tx, id)),
    async hide(at, why) {
      if (stands) await hideComment(at, row, why);
    },
    async show(at, restores) {
      if (restores) await showComment(at, row);
    },
  };
}
