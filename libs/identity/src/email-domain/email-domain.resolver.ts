import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { Organization } from '#lib/network';
import { EmailDomainInput, EmailDomainSetInput } from './email-domain.inputs.js';
import { EmailDomainService } from './email-domain.service.js';

@ObjectType({ description: 'The organization and its domains.' })
export class EmailDomainPayload extends Payload {
  @Field(() => Organization, { nullable: true, description: 'The organization; null when it failed.' })
  organization?: Organization | null;
}

@Resolver()
export class EmailDomainResolver {
  constructor(private readonly domains: EmailDomainService) {}

  @Audience('MANAGER')
  @Mutation(() => EmailDomainPayload, {
    description:
      'Adds or changes a domain; a coordinator confirms it. Fails with NotAllowedError, NotFoundError or InvalidInputError.',
  })
  async emailDomainSet(
    @Args('input') input: EmailDomainSetInput,
    @Context() context: RequestContext,
  ): Promise<EmailDomainPayload> {
    await this.domains.set(input, context);
    return { organization: ref(Organization, input.organizationId) };
  }

  @Audience('MANAGER')
  @Mutation(() => EmailDomainPayload, { description: 'Removes a domain. Fails with NotAllowedError or NotFoundError.' })
  async emailDomainRemove(
    @Args('input') input: EmailDomainInput,
    @Context() context: RequestContext,
  ): Promise<EmailDomainPayload> {
    await this.domains.remove(input, context);
    return { organization: ref(Organization, input.organizationId) };
  }
}
