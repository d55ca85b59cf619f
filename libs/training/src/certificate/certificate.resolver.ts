import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, type RequestContext } from '#lib/graphql';
import { IdempotencyKeyReusedError, InvalidInputError, NotAllowedError, NotFoundError } from '#lib/writes';
import { CertificateAlreadyIssuedError, CertificateHoursUnknownError } from './certificate.errors.js';
import { CertificatesIssueInput } from './certificate.inputs.js';
import { CertificateResult } from './certificate.type.js';
import { CertificatesIssue } from './session-certificates.issue.js';

@ObjectType({ isAbstract: true })
abstract class CertificateResults extends Payload {
  @Field(() => [CertificateResult], {
    nullable: true,
    description: 'One for each completion, in the order asked or by name, at most 100; null when none was looked at.',
  })
  results?: CertificateResult[] | null;
}

@Resolver()
export class CertificateResolver {
  constructor(private readonly certificates: CertificatesIssue) {}

  @Audience('MANAGER')
  @Mutates(
    CertificateResults,
    'Issues certificates for what people completed in a session that one’s organization provides. Each has a result of its own.',
    [
      [CertificateAlreadyIssuedError, 'in the result of one completion'],
      [CertificateHoursUnknownError, 'in the result of one completion'],
      NotFoundError,
      NotAllowedError,
      InvalidInputError,
      IdempotencyKeyReusedError,
    ],
  )
  async certificatesIssue(
    @Args('input') input: CertificatesIssueInput,
    @Context() context: RequestContext,
  ): Promise<CertificateResults> {
    return { results: await this.certificates.issue(input, context) };
  }
}
