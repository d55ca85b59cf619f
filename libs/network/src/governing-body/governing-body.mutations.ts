import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { GoverningBodyService } from './governing-body.service.js';
import { GoverningBody } from './governing-body.type.js';
import { GoverningBodyCreateInput } from './governing-body-write.inputs.js';

@ObjectType({ description: 'The new governing body.' })
export class GoverningBodyCreatePayload extends Payload {
  @Field(() => GoverningBody, { nullable: true, description: 'The body; null when it failed.' })
  governingBody?: GoverningBody | null;
}

@Resolver()
export class GoverningBodyMutations {
  constructor(private readonly bodies: GoverningBodyService) {}

  @Audience('MANAGER')
  @Mutation(() => GoverningBodyCreatePayload, {
    description:
      'Creates a governing body with its constituencies: of the network by coordinators, of an organization by its managers too. Fails with KeyTakenError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async governingBodyCreate(
    @Args('input', { description: 'The new body.' }) input: GoverningBodyCreateInput,
    @Context() context: RequestContext,
  ): Promise<GoverningBodyCreatePayload> {
    return { governingBody: ref(GoverningBody, await this.bodies.create(input, context)) };
  }
}
