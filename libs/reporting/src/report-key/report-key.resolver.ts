import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Config } from '#lib/config';
import { Mutates, Payload, ref, type RequestContext } from '#lib/graphql';
import { ProofNeededError, TokenService, TooManyAttemptsError } from '#lib/identity';
import { publicUrlOf } from '#lib/mail';
import { InvalidInputError, NotAllowedError, NotFoundError } from '#lib/writes';
import { setName } from '../catalogue/edmx.js';
import { ReportRegistry } from '../saved-query/registry.js';
import { ReportKeyCreateInput, ReportKeyRevokeInput } from './report-key.inputs.js';
import { ReportKey } from './report-key.type.js';

const USUAL_DAYS = 90;
const DAY_MS = 86_400_000;

@ObjectType({ isAbstract: true })
abstract class ReportKeyRevokePayload extends Payload {
  @Field(() => ReportKey, { nullable: true, description: 'The key; null when it failed.' })
  reportKey?: ReportKey | null;
}

@ObjectType({ isAbstract: true })
abstract class ReportKeyPayload extends ReportKeyRevokePayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The address with the key: whoever has it reads the report. Shown this once; we keep a hash. `xlsx`, `json` and the others in the place of `csv`, and parameters after it, work too. A repetition by its idempotency key does not have it.',
  })
  address?: string;

  @Field(() => String, { nullable: true, description: 'The same report as OData, for Excel and Power BI.' })
  odataAddress?: string;
}

/** Addresses that open one report, for tools that can send nothing else. */
@Resolver()
export class ReportKeyResolver {
  constructor(
    private readonly tokens: TokenService,
    private readonly registry: ReportRegistry,
    private readonly config: Config,
  ) {}

  @Audience('PERSON')
  @Mutates(ReportKeyPayload, 'Makes an address that opens one report to whoever has it, in a session only.', [
    ProofNeededError,
    TooManyAttemptsError,
    InvalidInputError,
    NotAllowedError,
    NotFoundError,
  ])
  async reportKeyCreate(
    @Args('input') { name, description, expiresOn, mostADay = null, idempotencyKey }: ReportKeyCreateInput,
    @Context() context: RequestContext,
  ): Promise<ReportKeyPayload> {
    if (!(await this.registry.find(name, undefined, context))) throw new NotFoundError('name');
    const wanted = {
      report: name,
      name: description ?? name,
      expiresOn: expiresOn ?? daysAfter(context.today, USUAL_DAYS),
      mostADay,
      idempotencyKey,
    };
    const { id, secret } = await this.tokens.createKey(wanted, context);
    const reportKey = ref(ReportKey, id);
    if (!secret) return { reportKey };
    const base = publicUrlOf(this.config);
    return {
      reportKey,
      address: `${base}/reports/${name}.csv?key=${secret}`,
      odataAddress: `${base}/odata/${setName(name)}?key=${secret}`,
    };
  }

  @Audience('PERSON')
  @Mutates(ReportKeyRevokePayload, 'Stops a key: its address opens nothing any more.', [
    NotFoundError,
    InvalidInputError,
  ])
  async reportKeyRevoke(
    @Args('input') { id }: ReportKeyRevokeInput,
    @Context() context: RequestContext,
  ): Promise<ReportKeyRevokePayload> {
    await this.tokens.revokeKey(id, context);
    return { reportKey: ref(ReportKey, id) };
  }
}

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
