import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { ConstituencyService } from '../constituency/constituency.service.js';
import { Constituency } from '../constituency/constituency.type.js';
import { GoverningBodyService } from './governing-body.service.js';
import { GoverningBody } from './governing-body.type.js';
import {
  ConstituencyAddInput,
  ConstituencyUpdateInput,
  GoverningBodyCreateInput,
  GoverningBodyUpdateInput,
} from './governing-body-write.inputs.js';

@ObjectType({ description: 'The governing body.' })
export class GoverningBodyPayload extends Payload {
  @Field(() => GoverningBody, { nullable: true, description: 'The body as it is now; null when it failed.' })
  governingBody?: GoverningBody | null;
}

@ObjectType({ description: 'The constituency.' })
export class ConstituencyPayload extends Payload {
  @Field(() => Constituency, { nullable: true, description: 'The constituency as it is now; null when it failed.' })
  constituency?: Constituency | null;
}

@Resolver()
export class GoverningBodyMutations {
  constructor(
    private readonly bodies: GoverningBodyService,
    private readonly constituencies: ConstituencyService,
  ) {}

  @Audience('MANAGER')
  @Mutation(() => GoverningBodyPayload, {
    description:
      'Creates a governing body with its constituencies: of the network by coordinators, of an organization by its managers too. Fails with KeyTakenError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async governingBodyCreate(
    @Args('input', { description: 'The new body.' }) input: GoverningBodyCreateInput,
    @Context() context: RequestContext,
  ): Promise<GoverningBodyPayload> {
    return { governingBody: ref(GoverningBody, await this.bodies.create(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => GoverningBodyPayload, {
    description:
      'Changes the name, the kind, the beginning or the quorum of a body. Fails with VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async governingBodyUpdate(
    @Args('input', { description: 'Which body, and what changes.' }) input: GoverningBodyUpdateInput,
    @Context() context: RequestContext,
  ): Promise<GoverningBodyPayload> {
    return { governingBody: ref(GoverningBody, await this.bodies.update(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => GoverningBodyPayload, {
    description:
      'Adds a constituency to a body. Fails with VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async constituencyAdd(
    @Args('input', { description: 'The new constituency.' }) input: ConstituencyAddInput,
    @Context() context: RequestContext,
  ): Promise<GoverningBodyPayload> {
    return { governingBody: ref(GoverningBody, await this.constituencies.add(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => ConstituencyPayload, {
    description:
      'Changes the name of a constituency or its number of seats. Fails with VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async constituencyUpdate(
    @Args('input', { description: 'Which constituency, and what changes.' }) input: ConstituencyUpdateInput,
    @Context() context: RequestContext,
  ): Promise<ConstituencyPayload> {
    return { constituency: ref(Constituency, await this.constituencies.update(input, context)) };
  }
}
