import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';
import { ParticipationIndicators } from './indicators.type.js';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What is counted of an initiative in one of the territories where it takes place.' })
export class InitiativeComparison {
  @Field(() => ParticipationIndicators, { description: 'What is counted of contributions about places in it.' })
  indicators: ParticipationIndicators;
}
