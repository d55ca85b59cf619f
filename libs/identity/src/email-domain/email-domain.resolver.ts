import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, ref, type RequestContext } from '#lib/graphql';
import { Organization } from '#lib/network';
import { InvalidInputError, NotAllowedError, NotFoundError } from '#lib/writes';
import { EmailDomainInput, EmailDomainSetInput } from './email-domain.inputs.js';
import { EmailDomainService } from './email-domain.service.js';

@ObjectType({ isAbstract: true })
abstract class EmailDomainPayload extends Payload {
  @Field(() => Organization, { nullable: true, description: 'The organization; null when it failed.' })
  organization?: Organization | null;
}

@Resolver()
export class EmailDomainResolver {
  constructor(private readonly domains: EmailDomainService) {}

  @Audience('MANAGER')
  @Mutates(EmailDomainPayload, 'Adds or changes a domain; a coordinator confirms it.', [
    NotAllowedError,
    NotFoundError,
    InvalidInputError,
  ])
  async emailDomainSet(
    @Args('input') input: EmailDomainSetInput,
    @Context() context: RequestContext,
  ): Promise<EmailDomainPayload> {
    await this.domains.set(input, context);
    return { organization: ref(Organization, input.organizationId) };
  }

  @Audience('MANAGER')
  @Mutates(EmailDomainPayload, 'Removes a domain.', [NotAllowedError, NotFoundError, InvalidInputError])
  async emailDomainRemove(
    @Args('input') input: EmailDomainInput,
    @Context() context: RequestContext,
  ): Promise<EmailDomainPayload> {
    await this.domains.remove(input, context);
    return { organization: ref(Organization, input.organizationId) };
  }
}
