import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node, OwnedBy } from '#lib/graphql';
import { TrainingSession } from '../training-session/training-session.type.js';
import { EnrolmentOfferStatus } from './enrolment-offer.enums.js';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'A place that became free, kept for whoever waited longest until they answer; seen like the enrolment.',
})
@Entity('training', 'offer')
export class EnrolmentOffer extends DatedNode {
  @Field(() => EnrolmentOfferStatus, { description: 'What became of it.' })
  status: EnrolmentOfferStatus;

  @Field(() => DateTime, { description: 'When it was made.' })
  madeAt: string;

  @Field(() => DateTime, { description: 'Until when it can be answered.' })
  expiresAt: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was answered, or ended otherwise; null while it is open.',
  })
  answeredAt: string | null;
}

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({
  description:
    'What the link of an offer opens, for anyone who has it: the session and the time that is left, and no name.',
})
export class PlaceOffered {
  @Field(() => TrainingSession, { nullable: true, description: 'The session.' })
  session: TrainingSession | null;

  @Field(() => DateTime, { description: 'Until when it can be answered.' })
  expiresAt: Date;
}
