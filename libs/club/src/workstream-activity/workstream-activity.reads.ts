import { connection, type ConnectionOf, PageArgs, pageRequest } from '#lib/graphql';
import { contribute, type Reader, toldOf } from '#lib/reads';
import { Workstream } from '../workstream/workstream.type.js';
import { partOfLog, totalOfLog } from './workstream-activity.log.js';
import { WorkstreamActivity } from './workstream-activity.type.js';

/** Now, as types that are made while the schema is built come too late for it. */
const WorkstreamActivities = connection(WorkstreamActivity);

/** A page of the log, whose cursors are those of its activities. */
async function pageOf(
  reader: Reader,
  id: string,
  args: PageArgs,
): Promise<Partial<ConnectionOf<WorkstreamActivity>> | null> {
  const { size, backward, cursor } = pageRequest(args);
  const argument = backward ? 'before' : 'after';
  const asksRows = ['nodes', 'edges', 'pageInfo'].some(reader.asks);
  const [part, totalCount] = await Promise.all([
    asksRows ? partOfLog(reader, id, { cursor, argument, backward, size }) : undefined,
    totalOfLog(reader, id),
  ]);
  const nodes = part?.activities ?? [];
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: node.cursor })),
    totalCount,
    pageInfo: {
      hasNextPage: backward ? cursor !== null : (part?.isMore ?? false),
      hasPreviousPage: backward ? (part?.isMore ?? false) : cursor !== null,
      startCursor: nodes[0]?.cursor ?? null,
      // Of an empty page too: from there on it can be followed.
      endCursor: nodes.at(-1)?.cursor ?? part?.end ?? null,
    },
  };
}

export const workstreamActivities = contribute(() => Workstream, {
  activity: toldOf(
    (reader, key, args) => pageOf(reader, key, args),
    'What happened in it, in the order in which it was written, the first of it first; `last` for the latest. `Subscription.workstreamActivity` goes on from any of its cursors.',
    {
      type: () => WorkstreamActivities,
      args: () => PageArgs,
      ...{ audience: 'EVERYONE', nullable: true, work: 50 },
    },
  ),
});
