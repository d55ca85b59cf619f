import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';

@Audience('EVERYONE')
@ObjectType({
  description: 'The logo of an organization: a PNG of at most 480 by 480 pixels, mostly with a clear ground.',
})
export class OrganizationLogo {
  @Field({
    description:
      'Where it is, below the address of this server. It is of this picture alone and may be kept for ever: another logo has another address.',
  })
  url: string;

  @Field(() => Int, { description: 'In pixels.' })
  width: number;

  @Field(() => Int, { description: 'In pixels.' })
  height: number;
}
