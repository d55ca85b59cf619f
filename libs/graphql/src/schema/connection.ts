import { type Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Carries } from './carriers.js';
import { badUserInput } from '../errors/errors.js';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

@Carries('PAGE_INFO')
@ObjectType({ description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field({ description: 'Whether the list goes on after this page.' })
  hasNextPage: boolean;

  @Field({ description: 'Whether the list has items before this page.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item; null on an empty page.' })
  endCursor: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `Number of items from the start of the list, 1 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} if neither first nor last is given. Null is left out.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only items after this cursor, from the same list and order.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `Number of items from the end of the list, 1 to ${LARGEST_PAGE}. Null is left out.`,
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only items before this cursor, from the same list and order.' })
  before?: string | null;
}

export interface PageRequest {
  size: number;
  backward: boolean;
  cursor: string | null;
}

/** Reads the page arguments; null is left out, as clients of Relay send it. Throws BAD_USER_INPUT that names the argument at fault. */
export function pageRequest({ first, after, last, before }: PageArgs): PageRequest {
  const backward = last != null;
  if (backward && first != null) throw badUserInput('Ask for first or for last, not for both', 'last');
  if (!backward && before != null) throw badUserInput('before goes with last; use after with first', 'before');
  if (backward && after != null) throw badUserInput('after goes with first; use before with last', 'after');
  const size = last ?? first ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) {
    const name = backward ? 'last' : 'first';
    throw badUserInput(`${name}: expected a number from 1 to ${LARGEST_PAGE}, got ${size}`, name);
  }
  return { size, backward, cursor: (backward ? before : after) ?? null };
}

export interface ConnectionOf<T> {
  nodes: T[];
  edges: { node: T; cursor: string }[];
  pageInfo: PageInfo;
  totalCount: number;
}

const connections = new Map<Type, Type<ConnectionOf<any>>>();

/** The connection type of an object type: nodes, edges, page info and a total that is counted only when asked. */
export function connection<T>(node: Type<T>): Type<ConnectionOf<T>> {
  let made = connections.get(node);
  if (!made) connections.set(node, (made = makeConnection(node)));
  return made;
}

function makeConnection<T>(node: Type<T>): Type<ConnectionOf<T>> {
  @Carries('EDGE')
  @ObjectType(`${node.name}Edge`, { description: `An item of a list (${node.name}) and its place there.` })
  class Edge {
    @Field(() => node, { description: 'The item.' })
    node: T;

    @Field({ description: 'Opaque; give it back as `after` or `before`.' })
    cursor: string;
  }
  @Carries('CONNECTION')
  @ObjectType(`${node.name}Connection`, { description: `A page of a list of ${node.name}.` })
  class Connection {
    @Field(() => [node], { description: 'The items of this page.' })
    nodes: T[];

    @Field(() => [Edge], { description: 'The items with their cursors.' })
    edges: Edge[];

    @Field(() => PageInfo, { description: 'Where this page lies in the list.' })
    pageInfo: PageInfo;

    @Field(() => Int, {
      description:
        'Number of items in the whole list, counted only when asked for. An answer equal to `upTo` means: at least that many.',
    })
    totalCount: number;
  }
  return Connection as Type<ConnectionOf<T>>;
}
