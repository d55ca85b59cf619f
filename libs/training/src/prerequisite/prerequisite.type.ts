import { Extensions, Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { LocalDate, OwnedBy } from '#lib/graphql';
import { PrerequisiteState } from './prerequisite.enums.js';

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({ description: 'A course that somebody must have completed before another one, and whether they have.' })
export class PrerequisiteCheck {
  @Field(() => PrerequisiteState, {
    nullable: true,
    description:
      'Whether they have it. Null for those who may not know: it is told to the person, to those who may read what they completed, and to whoever holds the session where it was not they who enrolled them.',
  })
  state: PrerequisiteState | null;

  @Extensions({ length: 500 })
  @Field(() => String, {
    nullable: true,
    description:
      'The other proof that was recorded; null for none, and but for the person and whoever holds the session.',
  })
  proof: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When that was recorded; null like it.' })
  provedOn: string | null;
}
