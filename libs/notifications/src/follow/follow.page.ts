import { type ConnectionOf, type PageArgs, pageRequest } from '#lib/graphql';
import { decodeCursor, encodeCursor, listSignature, type Reader, sql, type Sql } from '#lib/reads';
import { declared } from '../kind/declared.js';
import { type NotificationFrequency } from '../kind/notification-frequency.enum.js';
import { nodeOf } from '../notification/notification.page.js';
import { type Follow } from './follow.type.js';

interface Read {
  subjectId: string;
  title: string | null;
  path: string | null;
  since: Date;
  frequency: NotificationFrequency | null;
  /** As the database writes it. */
  instant: string;
}

/** What somebody follows and sees. */
const followed = (account: string, reader: Reader): Sql =>
  sql`followed.account_id = ${reader.env.actor.id} and followed.account_id = ${account}
    and ${reader.sees(sql`followed.subject_id`, declared.types({ followable: true }))}`;

const columns = ({
  env,
}: Reader): Sql => sql`followed.subject_id as "subjectId", followed.since, followed.frequency, followed.since::text as instant,
  ${declared.title(sql`followed.subject_id`, env)} as title, ${declared.path(sql`followed.subject_id`, env)} as path`;

const SIGNATURE = listSignature('following', {});

export async function followingOf(
  reader: Reader,
  account: string,
  args: PageArgs,
): Promise<Partial<ConnectionOf<Follow>>> {
  const { size, backward, cursor } = pageRequest(args);
  const beyond =
    cursor === null
      ? undefined
      : decodeCursor({ argument: backward ? 'before' : 'after', cursor }, SIGNATURE, ['timestamptz', 'text']);
  const where = followed(account, reader);
  const limit = beyond && sql`(${beyond[0]}::timestamptz, ${beyond[1]}::text)`;
  const place = sql`(followed.since, followed.subject_id)`;
  const further = limit ? (backward ? sql`and ${place} > ${limit}` : sql`and ${place} < ${limit}`) : sql``;
  const order = backward
    ? sql`followed.since, followed.subject_id`
    : sql`followed.since desc, followed.subject_id desc`;
  const [rows, totalCount] = await Promise.all([
    reader.read(
      sql`select ${columns(reader)} from notifications.follow followed where ${where} ${further} order by ${order} limit ${size + 1}::int`,
    ) as Promise<unknown> as Promise<Read[]>,
    reader.total(sql`from notifications.follow followed where ${where}`),
  ]);
  const isMore = rows.length > size;
  if (isMore) rows.length = size;
  if (backward) rows.reverse();
  const cursors = rows.map(({ instant, subjectId }) => encodeCursor(SIGNATURE, JSON.stringify([instant, subjectId])));
  const nodes = rows.map((row) => shown(row, reader));
  return {
    nodes,
    edges: nodes.map((node, i) => ({ node, cursor: cursors[i]! })),
    totalCount,
    pageInfo: {
      hasNextPage: backward ? cursor !== null : isMore,
      hasPreviousPage: backward ? isMore : cursor !== null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}

/** How somebody follows one subject; null where they do not. */
export async function followOf(reader: Reader, account: string, subject: string): Promise<Follow | null> {
  const [row] = (await reader.read(
    sql`select ${columns(reader)} from notifications.follow followed where followed.subject_id = ${subject} and ${followed(account, reader)}`,
  )) as unknown as Read[];
  return row ? shown(row, reader) : null;
}

const shown = ({ subjectId, title, path, since, frequency }: Read, reader: Reader): Follow => ({
  ...{ subject: nodeOf(subjectId, reader), title: title ?? '', path, since, frequency },
});
