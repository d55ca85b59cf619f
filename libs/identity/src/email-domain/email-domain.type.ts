import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime } from '#lib/graphql';

@Audience('MANAGER')
@ObjectType({ description: 'An email domain of an organization.' })
export class EmailDomain {
  @Field({ description: 'The domain: caue-nord.example.' })
  domain: string;

  @Field({ description: 'Whether anyone who verifies an address there becomes a member.' })
  attaches: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When a coordinator confirmed that the domain is the organization’s own; it has no effect before.',
  })
  confirmedAt: Date | null;
}
