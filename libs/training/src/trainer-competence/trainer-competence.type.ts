import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node, OwnedBy, PartialDate } from '#lib/graphql';
import { CompetenceKind } from './trainer-competence.enums.js';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'A line of the file that shows that somebody knows what they teach for a provider. For them, for its managers and coordinators.',
})
@Entity('training', 'competence')
export class TrainerCompetence extends DatedNode {
  @Field(() => CompetenceKind, { description: 'What it is.' })
  kind: CompetenceKind;

  @Field({ description: 'What it is called.' })
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where they worked, or who gave the diploma or the training; null when not told.',
  })
  institution: string | null;

  @Field(() => PartialDate, { description: 'When they got it, or since when they did it, as precise as is known.' })
  obtainedOn: string;

  @Field(() => PartialDate, { nullable: true, description: 'Until when they did it; null when not told.' })
  endedOn: string | null;

  @Field(() => Int, { nullable: true, description: 'How many minutes a training took; null when not told.' })
  minutes: number | null;

  @Extensions({ length: 1000 })
  @Field(() => String, { nullable: true, description: 'More about it; null for nothing more.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'Web address of the document; null when not told.' })
  documentUrl: string | null;

  @Field({ description: 'Generated for demonstration: no statement about a real person.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({ description: 'Somebody who teaches for a provider, and how much their file has.' })
export class ProviderTrainer {
  @Field(() => Int, {
    description: 'In how many sessions of the provider they teach or taught, those cancelled left out.',
  })
  sessions: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day on which they teach for it; null when they do not.',
  })
  lastTaughtOn: string | null;

  @Field(() => Int, { description: 'Lines about where they worked.' })
  experiences: number;

  @Field(() => Int, { description: 'Diplomas and titles.' })
  diplomas: number;

  @Field(() => Int, { description: 'What they learned since.' })
  trainings: number;

  @Field(() => PartialDate, { nullable: true, description: 'When they last learned something; null when not told.' })
  lastTrainedOn: string | null;
}
