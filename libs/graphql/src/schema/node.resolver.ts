import { Audience } from '#lib/access';
import { Module } from '@nestjs/common';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { type RequestContext } from '../request/context.js';
import { entityByPrefix, Subgraph } from './declare.js';
import { badUserInput } from '../errors/errors.js';
import { prefixOf } from './typeid.js';
import { ref } from '../references/ref.js';
import { LARGEST_PAGE } from './connection.js';
import { Node } from './node.js';
import { LocalDate } from './scalars/dates.js';

const AS_OF = {
  type: () => LocalDate,
  nullable: true,
  description: 'The day to describe, for dated objects; today in Paris when left out.',
};

/** Served by a subgraph of its own, which knows every entity and loads none. */
@Resolver(() => Node)
export class NodeResolver {
  @Audience('EVERYONE')
  @Query(() => Node, {
    nullable: true,
    description: 'The object with this id; null when there is none or it may not be seen.',
  })
  node(
    @Args('id', { type: () => ID, description: 'Id of any object.' }) id: string,
    @Context() context: RequestContext,
    @Args('asOf', AS_OF) asOf?: string,
  ): Node | null {
    const entity = entityByPrefix(prefixOf(id) ?? '');
    return entity ? (ref(entity.target, id, asOf ?? context.today) as Node) : null;
  }

  @Audience('EVERYONE')
  @Query(() => [Node], {
    nullable: 'items',
    description: `The objects with these ids, in the same order, null for an unknown one. At most ${LARGEST_PAGE} ids; BAD_USER_INPUT beyond.`,
  })
  nodes(
    @Args('ids', { type: () => [ID], description: 'Ids of any objects.' }) ids: string[],
    @Context() context: RequestContext,
    @Args('asOf', AS_OF) asOf?: string,
  ): (Node | null)[] {
    if (ids.length > LARGEST_PAGE) throw badUserInput(`ids: at most ${LARGEST_PAGE}, got ${ids.length}`, 'ids');
    return ids.map((id) => this.node(id, context, asOf));
  }
}

@Subgraph('node')
@Module({ providers: [NodeResolver] })
export class NodeModule {}
