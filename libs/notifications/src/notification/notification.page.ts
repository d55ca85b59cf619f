import { ArgsType, Field } from '@nestjs/graphql';
import { type ConnectionOf, entityByPrefix, type Node, PageArgs, pageRequest, ref } from '#lib/graphql';
import { decodeCursor, encodeCursor, listSignature, type Reader, sql } from '#lib/reads';
import { declared } from '../kind/declared.js';
import { linesOf } from './notification.lines.js';
import { type Notification } from './notification.type.js';

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is still to be read; both when left out.' })
  unread?: boolean | null;
}

interface Read {
  id: string;
  subjectId: string;
  title: string | null;
  path: string | null;
  at: Date;
  /** As the database writes it. */
  instant: string;
  isUnread: boolean;
}

/** What an id names that has been seen. The day is that of the question: a subject is described as it is today. */
export const nodeOf = (id: string, { day }: Reader): Node =>
  ref(entityByPrefix(id.replace(/_[^_]*$/, ''))!.target, id, day) as Node;

/** What its reader is told of: their own, of what they see, with a line at least that they may know. */
const told = (account: string, { unread }: NotificationsArgs, reader: Reader) =>
  sql`told.account_id = ${reader.env.actor.id} and told.account_id = ${account} ${
    unread == null ? sql`` : unread ? sql`and told.unread` : sql`and not told.unread`
  } and exists (select from notifications.line l join notifications.event e on e.id = l.event_id
      where l.notification_id = told.id and ${declared.known(sql`e.kind`, sql`told.subject_id`, reader)})
    and ${reader.sees(sql`told.subject_id`, declared.types())}`;

/** A page of what somebody is told of, the latest first. */
export async function notificationsOf(
  reader: Reader,
  account: string,
  args: NotificationsArgs,
): Promise<Partial<ConnectionOf<Notification>>> {
  const { size, backward, cursor } = pageRequest(args);
  const signature = listSignature('notifications', { unread: args.unread });
  const beyond =
    cursor === null
      ? undefined
      : decodeCursor({ argument: backward ? 'before' : 'after', cursor }, signature, ['timestamptz', 'text']);
  const asksRows = ['nodes', 'edges', 'pageInfo'].some(reader.asks);
  const [rows, totalCount] = await Promise.all([
    asksRows ? read(reader, account, args, { beyond, backward, size }) : [],
    reader.total(sql`from notifications.notification told where ${told(account, args, reader)}`),
  ]);
  const isMore = rows.length > size;
  if (isMore) rows.length = size;
  if (backward) rows.reverse();
  const cursors = rows.map(({ instant, id }) => encodeCursor(signature, JSON.stringify([instant, id])));
  const nodes = await shown(rows, reader);
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

interface Page {
  beyond: readonly (string | number)[] | undefined;
  backward: boolean;
  size: number;
}

async function read(
  reader: Reader,
  account: string,
  args: NotificationsArgs,
  { beyond, backward, size }: Page,
): Promise<Read[]> {
  const place = sql`(told.at, told.id)`;
  const limit = beyond && sql`(${beyond[0]}::timestamptz, ${beyond[1]}::text)`;
  const where = limit ? (backward ? sql`and ${place} > ${limit}` : sql`and ${place} < ${limit}`) : sql``;
  const order = backward ? sql`told.at, told.id` : sql`told.at desc, told.id desc`;
  const id = sql`told.subject_id`;
  return (await reader.read(
    sql`select told.id, told.subject_id as "subjectId", told.at, told.at::text as instant, told.unread as "isUnread",
        ${declared.title(id, reader.env)} as title, ${declared.path(id, reader.env)} as path
      from notifications.notification told where ${told(account, args, reader)} ${where} order by ${order} limit ${size + 1}::int`,
  )) as unknown as Read[];
}

async function shown(rows: readonly Read[], reader: Reader): Promise<Notification[]> {
  if (rows.length === 0) return [];
  const lines = await linesOf(
    rows.map(({ id }) => id),
    reader,
  );
  return rows.map(({ id, subjectId, title, path, at, isUnread }) => {
    const events = lines.get(id) ?? [];
    return {
      ...{ id, path, at, isUnread, events },
      subject: nodeOf(subjectId, reader),
      title: title ?? '',
      lines: events.map(({ text }) => text),
    };
  });
}
