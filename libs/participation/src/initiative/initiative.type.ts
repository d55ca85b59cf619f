import { Extensions, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { InitiativeState } from './initiative.enums.js';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What an initiative goes through at a time.' })
export class InitiativePhase {
  @Field(() => ID, { description: 'What it is kept by when the phases are written anew (`InitiativePhaseInput`).' })
  id: string;

  @Field({ description: 'What it is called, in the caller’s language.' })
  name: string;

  @Field({ description: 'What it is called in French.' })
  nameFr: string;

  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  nameEn: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; null while it is not planned.' })
  startsOn: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while it is not planned.' })
  endsOn: string | null;
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'What organizations ask the public about, and do with what it answers (démarche).',
})
@Entity('participation', 'initiative')
export class Initiative extends DatedNode {
  @Field({ description: 'Its name in addresses.' })
  slug: string;

  @Field({ description: 'What it is called, in the caller’s language.' })
  title: string;

  @Extensions({ length: 200 })
  @Field({ description: 'What it is called in French.' })
  titleFr: string;

  @Extensions({ length: 200 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  titleEn: string | null;

  @Extensions({ length: 1000 })
  @Field({ description: 'What it is about, in the caller’s language; plain text, may be empty.' })
  summary: string;

  @Extensions({ length: 1000 })
  @Field({ description: 'What it is about in French; may be empty.' })
  summaryFr: string;

  @Extensions({ length: 1000 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  summaryEn: string | null;

  @Extensions({ length: 2000 })
  @Field({
    description:
      'Who decides, what can still change and what will be done with what people say, in the caller’s language; plain text, may be empty.',
  })
  rules: string;

  @Extensions({ length: 2000 })
  @Field({ description: 'Its rules in French; may be empty.' })
  rulesFr: string;

  @Extensions({ length: 2000 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  rulesEn: string | null;

  @Field(() => InitiativeState, { description: 'How far it is on the day.' })
  state: InitiativeState;

  @Field(() => LocalDate, { nullable: true, description: 'When it was published; null when it was not by the day.' })
  publishedOn: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was closed; null when it was not by the day.' })
  closedOn: string | null;

  @Extensions({ length: 2000 })
  @Field(() => String, {
    nullable: true,
    description: 'What became of it, in the caller’s language, once it was closed; null before, and when nobody said.',
  })
  outcome: string | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
