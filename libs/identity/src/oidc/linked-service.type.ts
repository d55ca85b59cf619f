import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime } from '#lib/graphql';

@Audience('PERSON')
@ObjectType({ description: 'Another service that signs in to this account.' })
export class LinkedService {
  @Field({ description: 'Address of the service.' })
  issuer: string;

  @Field(() => DateTime, { description: 'Since when.' })
  linkedAt: Date;
}
