import { Extensions, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { WorkstreamState, WorkstreamVisibility } from './workstream.enums.js';

@Audience('EVERYONE')
@OwnedBy('club')
@ObjectType({ description: 'A part of the calendar of a workstream.' })
export class WorkstreamPhase {
  @Field(() => ID, { description: 'What it is kept by when the calendar is written anew (`WorkstreamPhaseInput`).' })
  id: string;

  @Field({ description: 'What it is called, in the caller’s language.' })
  title: string;

  @Field({ description: 'What it is called in French.' })
  titleFr: string;

  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  titleEn: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; null while it is not planned.' })
  startsOn: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while it is not planned.' })
  endsOn: string | null;
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'Something that organizations of the network make together (chantier).',
})
@Entity('club', 'workstream')
export class Workstream extends DatedNode {
  @Field({ description: 'What it is called, in the caller’s language.' })
  title: string;

  @Extensions({ length: 200 })
  @Field({ description: 'What it is called in French.' })
  titleFr: string;

  @Extensions({ length: 200 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  titleEn: string | null;

  @Extensions({ length: 1000 })
  @Field({ description: 'What it is for, in the caller’s language; plain text, may be empty.' })
  aim: string;

  @Extensions({ length: 1000 })
  @Field({ description: 'What it is for in French; may be empty.' })
  aimFr: string;

  @Extensions({ length: 1000 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  aimEn: string | null;

  @Field(() => WorkstreamState, { description: 'How far it is on the day; before it was proposed, as it began.' })
  state: WorkstreamState;

  @Field(() => WorkstreamVisibility, { description: 'Who may see it.' })
  visibility: WorkstreamVisibility;

  @Field(() => LocalDate, { nullable: true, description: 'The first day that is planned; null for none.' })
  startsOn: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day that is planned; null for none.' })
  endsOn: string | null;

  @Field(() => LocalDate, { description: 'When it was proposed.' })
  proposedOn: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it was launched; null when it was not by the day.' })
  launchedOn: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was delivered; null when it was not by the day.' })
  deliveredOn: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was closed; null when it was not by the day.' })
  closedOn: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was given up; null when it was not by the day.' })
  abandonedOn: string | null;

  @Extensions({ length: 1000 })
  @Field(() => String, { nullable: true, description: 'Why it was given up; null unless it was by the day.' })
  abandonReason: string | null;

  @Extensions({ length: 2000 })
  @Field(() => String, {
    nullable: true,
    description: 'What was learned, once it was closed or given up; null before, and when nobody has said.',
  })
  lessons: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Since when it is collective: the first day on which enough organizations had contributed, by the rule of that day (`CollectiveRule`). Null when it was not by the day.',
  })
  collectiveSince: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Since when others use what came of it (`Reuse`), as far as the caller may see. Null when nobody did by the day.',
  })
  reusedSince: string | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
