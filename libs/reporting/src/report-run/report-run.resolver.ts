import { Args, Context, Extensions, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, ref, type RequestContext } from '#lib/graphql';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  type Tx,
  UnitOfWork,
} from '#lib/writes';
import {
  ReportBrokenError,
  ReportFormatError,
  ReportRetiredError,
  TooManyReportRunsError,
} from './report-run.errors.js';
import { ReportRunCancelInput, ReportRunInput } from './report-run.inputs.js';
import { ReportRun } from './report-run.type.js';
import { ReportRuns } from './report-runs.js';

@ObjectType({ isAbstract: true })
abstract class RunPayload extends Payload {
  @Field(() => ReportRun, { nullable: true, description: 'The file; null when it failed.' })
  run?: ReportRun | null;
}

/** To have a file made is to read: by hand, as it needs the request and no right to write. */
@Resolver()
export class ReportRunResolver {
  constructor(
    private readonly runs: ReportRuns,
    private readonly uow: UnitOfWork,
  ) {}

  @Audience('SIGNED_IN')
  @Extensions({ scope: 'READ' })
  @Mutates(
    RunPayload,
    'Has a report made as a file, however long that takes; it is then kept for a day. Who asks for the same again while it is made gets the same run. A token with the scope READ will do. It costs what the report costs.',
    [
      NotFoundError,
      ReportRetiredError,
      ReportBrokenError,
      ReportFormatError,
      TooManyReportRunsError,
      InvalidInputError,
      NotAllowedError,
      IdempotencyKeyReusedError,
    ],
  )
  reportRun(@Args('input') input: ReportRunInput, @Context() context: RequestContext): Promise<RunPayload> {
    const { idempotencyKey, ...asked } = input;
    return this.done('reportRun', idempotencyKey, asked, context, (tx) => this.runs.request(tx, asked, context));
  }

  @Audience('SIGNED_IN')
  @Extensions({ scope: 'READ' })
  @Mutates(
    RunPayload,
    'Ends the making of a file, or lets go one that is ready. One that has ended otherwise stays as it is. A token with the scope READ will do.',
    [NotFoundError, InvalidInputError, IdempotencyKeyReusedError],
  )
  reportRunCancel(@Args('input') input: ReportRunCancelInput, @Context() context: RequestContext): Promise<RunPayload> {
    const { idempotencyKey, ...asked } = input;
    return this.done('reportRunCancel', idempotencyKey, asked, context, (tx) =>
      this.runs.cancel(tx, asked.id, context),
    );
  }

  private async done(
    name: string,
    key: string | null | undefined,
    asked: object,
    context: RequestContext,
    work: (tx: Tx) => Promise<string>,
  ): Promise<RunPayload> {
    const id = await this.uow.run(context, (tx) => tx.idempotent(key, name, asked, () => work(tx)));
    return { run: ref(ReportRun, id) };
  }
}
