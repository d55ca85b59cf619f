import { Audience } from '#lib/access';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDate, OwnedBy } from '#lib/graphql';

@Audience('EVERYONE')
@OwnedBy('network')
@ObjectType({ description: 'A period in which an organization serves a territory.' })
export class TerritoryService {
  @Field(() => ID, { description: 'Opaque, the same for ever.' })
  id: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day; null when it has always been so as far as is known.',
  })
  from: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day on which it no longer held; null while it does.' })
  to: string | null;

  @Field(() => Int, { description: 'Grows with each change; give it back as `expectedVersion`.' })
  version: number;
}
