import { Args, Context, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, ref, type RequestContext } from '#lib/graphql';
import { IdempotencyKeyReusedError, InvalidInputError, NotFoundError, payloadFor } from '#lib/writes';
import { EditionAlreadyKeptError, EditionTooLargeError, ReportNotForAudienceError } from './edition.errors.js';
import { ReportBrokenError, ReportRetiredError } from '../report-run/report-run.errors.js';
import { EditionPublishInput } from './edition.inputs.js';
import { Edition } from './edition.type.js';
import { EditionWrites } from './edition.writes.js';
import { Publication } from './publication.js';

/** By hand: the report is read before the transaction begins. */
@Resolver()
export class EditionResolver {
  constructor(private readonly publication: Publication) {}

  @Audience('COORDINATOR')
  @Mutates(payloadFor(EditionWrites), 'Keeps what a report holds now, as it is shown to some, for good.', [
    ReportRetiredError,
    ReportBrokenError,
    ReportNotForAudienceError,
    EditionTooLargeError,
    EditionAlreadyKeptError,
    NotFoundError,
    InvalidInputError,
    IdempotencyKeyReusedError,
  ])
  async editionPublish(
    @Args('input') input: EditionPublishInput,
    @Context() context: RequestContext,
  ): Promise<{ edition: Edition }> {
    const { idempotencyKey, titleFr: fr, titleEn: en, parameters, ...asked } = input;
    const published = { ...asked, title: { fr, en }, parameters: parameters ?? {} };
    return { edition: ref(Edition, await this.publication.publish(published, context, idempotencyKey)) };
  }
}
