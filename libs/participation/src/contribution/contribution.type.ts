import { Extensions, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { ContributionOrigin, ContributionPrecision, ContributionStatus } from './contribution.enums.js';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'Whoever wrote a contribution, as everybody reads it.' })
export class ContributionAuthor {
  @Field({
    description:
      'The name that they chose to be read by; where they gave none to those who entered what they said, how they took part.',
  })
  displayName: string;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'Where a contribution is about, as far as that is shown.' })
export class ContributionPoint {
  @Field(() => Float, { description: 'Degrees to the east of Greenwich.' })
  longitude: number;

  @Field(() => Float, { description: 'Degrees to the north of the equator.' })
  latitude: number;

  @Field(() => ContributionPrecision, { description: 'What the point stands for.' })
  precision: ContributionPrecision;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What a contribution said before whoever wrote it changed it.' })
export class FormerContribution {
  @Extensions({ length: 150 })
  @Field({ description: 'What it was called.' })
  title: string;

  @Extensions({ length: 2000 })
  @Field({ description: 'What it said: plain text, may be empty.' })
  body: string;

  @Field(() => DateTime, { description: 'Since when it said so.' })
  writtenAt: Date;

  @Field(() => DateTime, { description: 'Until when.' })
  replacedAt: Date;

  @Field({ description: 'Whether everybody could read it when it was changed.' })
  wasShown: boolean;
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'What somebody answers to a call of an initiative.',
})
@Entity('participation', 'contribution')
export class Contribution extends DatedNode {
  @Field(() => Int, { description: 'Its number within its call, from 1.' })
  number: number;

  @Extensions({ length: 150 })
  @Field({ description: 'What it is called, as it was written.' })
  title: string;

  @Extensions({ length: 2000 })
  @Field({ description: 'What it says, as it was written: plain text, may be empty.' })
  body: string;

  @Field({ description: 'The language that it was written in: `fr`, `en`.' })
  locale: string;

  @Field(() => ContributionStatus, { description: 'What became of it.' })
  status: ContributionStatus;

  @Field(() => ContributionOrigin, { description: 'How it came.' })
  origin: ContributionOrigin;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day on which it was said, where those who answer for the call entered it: it is counted and listed from then. Null for what was sent by whoever wrote it.',
  })
  saidOn: string | null;

  @Field(() => DateTime, { description: 'When it arrived; of what was entered, when it was said, to the day.' })
  submittedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is shown; null while it is not.' })
  publishedAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it was shown first; what is counted of a day goes by it, however often it was read again. Null where it never was.',
  })
  firstPublishedAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When its words were last changed after they had been shown: `formerly` has them. Null where they never were.',
  })
  editedAt: Date | null;

  @Extensions({ length: 2000 })
  @Field(() => String, {
    nullable: true,
    description: 'Why it is not shown, for whoever wrote it and those who answer for the call; null for others.',
  })
  refusal: string | null;

  @Field(() => Int, { description: 'How many people support it.' })
  supportCount: number;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
