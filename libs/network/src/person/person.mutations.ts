import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { PersonCreateInput, PersonEraseInput, PersonUpdateInput } from './person-write.inputs.js';
import { PersonService } from './person.service.js';
import { Person } from './person.type.js';

@ObjectType({ description: 'The person.' })
export class PersonPayload extends Payload {
  @Field(() => Person, { nullable: true, description: 'The person; null when it failed.' })
  person?: Person | null;
}

@Resolver()
export class PersonMutations {
  constructor(private readonly persons: PersonService) {}

  @Audience('MANAGER')
  @Mutation(() => PersonPayload, {
    description:
      'Takes a person in, with the position that the person takes up. Fails with OverlappingPeriodError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async personCreate(
    @Args('input', { description: 'The new person.' }) input: PersonCreateInput,
    @Context() context: RequestContext,
  ): Promise<PersonPayload> {
    return { person: ref(Person, await this.persons.create(input, context)) };
  }

  @Audience('SIGNED_IN')
  @Mutation(() => PersonPayload, {
    description:
      'Changes what is known of a person: by that person, by coordinators, and where the person has no account by managers where the person works today. Fails with VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async personUpdate(
    @Args('input', { description: 'What changes.' }) input: PersonUpdateInput,
    @Context() context: RequestContext,
  ): Promise<PersonPayload> {
    return { person: ref(Person, await this.persons.update(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => PersonPayload, {
    description:
      'Erases somebody who has no account, on their demand: name and contacts go, positions stay under “Personne effacée”. Fails with NotFoundError, VersionConflictError, or NotAllowedError for whoever has an account.',
  })
  async personErase(
    @Args('input', { description: 'Who.' }) input: PersonEraseInput,
    @Context() context: RequestContext,
  ): Promise<PersonPayload> {
    return { person: ref(Person, await this.persons.erase(input, context)) };
  }
}
