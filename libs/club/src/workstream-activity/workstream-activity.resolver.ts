import { Args, Context, Info, Resolver, Subscription } from '@nestjs/graphql';
import { type GraphQLResolveInfo } from 'graphql';
import { Audience } from '#lib/access';
import { badUserInput, follow, type ReadOn, type RequestContext, streamOf } from '#lib/graphql';
import { NOW, readerIn } from '#lib/reads';
import { type Part, partOfLog } from './workstream-activity.log.js';
import { WorkstreamActivity, WorkstreamActivityArgs } from './workstream-activity.type.js';

/** What is read at once. */
const SIZE = 20;

@Resolver()
export class WorkstreamActivityResolver {
  @Audience('EVERYONE')
  @Subscription(() => WorkstreamActivity, {
    description:
      'What happens in a workstream, to whoever sees it and what it happens to: first what happened since `after`, then what comes, each once and none left out. Ends with an error when the caller may not see the workstream any more.',
  })
  async workstreamActivity(
    @Args() { id, after }: WorkstreamActivityArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AsyncIterable<WorkstreamActivity>> {
    const read = async (by: RequestContext, cursor: string): Promise<Part> => {
      const asked = { cursor, argument: 'after', backward: false, size: SIZE };
      const part = await partOfLog(readerIn(by, info), id, asked);
      // There is none, or it is not for them: they are told the same.
      if (!part) throw badUserInput('id: there is no workstream with this id that you may see', 'id');
      return part;
    };
    // Here, so that it is refused before it begins; what comes from now on is what is behind the end of the log.
    const { end } = await read(context, after ?? NOW);
    const from = after == null || after === NOW ? end : after;
    return follow(streamOf(context), id, from, async (by, place) => onwards(await read(by, place)));
  }
}

const onwards = ({ activities, isMore, end, isHeld }: Part): ReadOn<WorkstreamActivity> => ({
  items: activities.map((item) => ({ item, place: item.cursor })),
  upTo: isMore ? undefined : end,
  isHeld,
});
