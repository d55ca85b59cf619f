import { Field, ID, InterfaceType } from '@nestjs/graphql';
import { LocalDate } from './scalars/dates.js';

const resolveType = (value: { __typename?: string }): string | undefined => value.__typename;

@InterfaceType({ description: 'Anything with an identity of its own.', resolveType })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, unique among all types, never changes.' })
  id: string;
}

@InterfaceType({
  description:
    'What is described as it was on a day, it or what it points to: the answers for two days differ under one id. ' +
    'A cache of clients keeps it by `id` and `asOf`.',
  implements: () => [Node],
  resolveType,
})
export abstract class DatedNode extends Node {
  @Field(() => LocalDate, {
    description: 'The day that this answer describes. It flows down to the fields below, unless one names its own.',
  })
  asOf: string;
}
