import { Extensions, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, LocalDate, OwnedBy } from '#lib/graphql';
import { BudgetVerdict } from './budget.enums.js';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'Where a project would be, in degrees of WGS 84.' })
export class BudgetProjectPoint {
  @Field(() => Float, { description: 'Degrees to the east of Greenwich.' })
  longitude: number;

  @Field(() => Float, { description: 'Degrees to the north of the equator.' })
  latitude: number;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What a project was told to cost, from an instant on.' })
export class BudgetProjectCost {
  @Field(() => Int, { description: 'In euros.' })
  cost: number;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'Why it was so, in French; null where nobody has said it.' })
  note: string | null;

  @Field(() => DateTime, { description: 'Since when it was told.' })
  setAt: Date;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'Whether a project can be built, as those who know about it found on a day.' })
export class BudgetReview {
  @Field(() => BudgetVerdict, { description: 'What they found.' })
  verdict: BudgetVerdict;

  @Extensions({ length: 1000 })
  @Field({ description: 'Why, in the caller’s language; plain text, empty for what simply can be built.' })
  reasons: string;

  @Field({ description: 'The service or people who looked at it, in words.' })
  by: string;

  @Field(() => LocalDate, { description: 'The day on which they did.' })
  on: string;
}
