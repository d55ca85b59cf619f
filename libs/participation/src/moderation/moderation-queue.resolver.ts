import { Args, ArgsType, Context, Field, Info, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { type GraphQLResolveInfo } from 'graphql';
import { Audience } from '#lib/access';
import { DateTime, follow, OwnedBy, type ReadOn, type Ref, ref, type RequestContext, streamOf } from '#lib/graphql';
import { NOW, type Place, placeIn, readCursor, readerIn, sql, writeCursor } from '#lib/reads';
import { NoticeReason } from '../notice/notice.enums.js';
import { moderates } from './moderation.sight.js';
import { ModerationCase } from './moderation.type.js';

@Audience('STAFF')
@OwnedBy('participation')
@ObjectType({ description: 'That something arrived in the queue of those who decide.' })
export class ModerationArrival {
  @Field({ description: 'Its place: give it back as `after` to be told what came behind it.' })
  cursor: string;

  @Field(() => ModerationCase, { nullable: true, description: 'The case.' })
  item: Ref<ModerationCase> | null;

  @Field(() => NoticeReason, {
    nullable: true,
    description: 'The reason of the notice that arrived; null for what is read before it is shown, and for objections.',
  })
  reason: NoticeReason | null;

  @Field(() => DateTime, { description: 'When it arrived.' })
  receivedAt: Date;
}

@ArgsType()
export class ModerationQueueArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'The `cursor` of what you were told last: what arrived since comes first. What comes from now on when left out.',
  })
  after?: string | null;
}

const TOPIC = 'moderation';
const SIZE = 20;
const LAST_NUMBER = '9'.repeat(18);
const feedOf = (life: string) => ({ type: 'ModerationArrival', life, reader: '' });

interface Read {
  life: string;
  horizon: string;
  held: boolean;
  rows: { xid: string; id: string; at: string; case: string; reason: NoticeReason | null }[];
}

@Resolver()
export class ModerationQueueResolver {
  @Audience('STAFF')
  @Subscription(() => ModerationArrival, {
    description:
      'What arrives in the queue, for those who answer for its call: each once and none left out, first what arrived since `after`.',
  })
  async moderationQueue(
    @Args() { after }: ModerationQueueArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AsyncIterable<ModerationArrival>> {
    // Here, so that it is refused before it begins.
    const { upTo } = await read(context, info, after ?? NOW);
    return follow(streamOf(context), TOPIC, after ?? upTo!, (by, place) => read(by, info, place));
  }
}

/** All of it is one statement: what is below its horizon is there for good. */
async function read(by: RequestContext, info: GraphQLResolveInfo, cursor: string): Promise<ReadOn<ModerationArrival>> {
  const reader = readerIn(by, info);
  const { xid, id } = placeIn(cursor) ?? { xid: '0', id: '' };
  const [found] = (await reader.read(
    sql`with h as (select pg_snapshot_xmin(pg_current_snapshot()) as xid)
      select l.id as life, h.xid::text as horizon,
        exists (select from participation.moderation_arrival a where a.xid >= h.xid) as held,
        coalesce((select json_agg(r) from (
          select a.xid::text as xid, a.nr::text as id, a.received_at as at, a.case_id as "case", a.reason from participation.moderation_arrival a
          join participation.moderation_case c on c.id = a.case_id
          where ${moderates(sql`c.organization_id`, reader.env)} and a.xid < h.xid
            and (a.xid, a.nr) > (${xid}::xid8, ${/^\d{1,18}$/.test(id) ? id : '0'}::bigint) order by a.xid, a.nr limit ${SIZE + 1}::int) r), '[]') as rows
      from changes.life l cross join h`,
  )) as unknown as [Read];
  const { life, horizon, held } = found;
  const end: Place = { xid: String(BigInt(horizon) - 1n), id: LAST_NUMBER };
  readCursor(cursor, feedOf(life), end.xid, 'after');
  const rows = cursor === NOW ? [] : found.rows;
  const isMore = rows.length > SIZE;
  return {
    items: rows.slice(0, SIZE).map((row) => {
      const place = writeCursor(feedOf(life), { xid: row.xid, id: row.id });
      const item = ref(ModerationCase, row.case, reader.day) as Ref<ModerationCase>;
      return { item: { cursor: place, item, reason: row.reason, receivedAt: new Date(row.at) }, place };
    }),
    upTo: isMore ? undefined : writeCursor(feedOf(life), end),
    isHeld: held,
  };
}
