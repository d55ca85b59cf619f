import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, Node } from '#lib/graphql';
import { WorkstreamContributionKind } from './workstream-contribution.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'Something that somebody did for a workstream: written down by being done, never by hand.',
})
@Entity('club', 'wcontribution')
export class WorkstreamContribution extends DatedNode {
  @Field(() => WorkstreamContributionKind, { description: 'What it was.' })
  kind: WorkstreamContributionKind;

  @Field(() => DateTime, { description: 'When it was done.' })
  at: string;

  @Field(() => LocalDate, { description: 'The day of that in Paris.' })
  on: string;

  @Field({ description: 'Generated for demonstration: no statement about anybody real.' })
  isDemonstration: boolean;
}
