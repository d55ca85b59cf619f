import { hash } from 'node:crypto';
import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import {
  DomainError,
  Mutates,
  OwnedBy,
  Payload,
  type Ref,
  ref,
  type RequestContext,
  UserError,
  worded,
} from '#lib/graphql';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  UnitOfWork,
  VersionConflictError,
} from '#lib/writes';
import {
  ContributionChangedError,
  ModerationCaseStateError,
  ModerationCaseTakenError,
  SameModeratorError,
} from './moderation.errors.js';
import { ModerationBatchDecideInput } from './moderation.inputs.js';
import { ModerationCase } from './moderation.type.js';
import { expectReasons, ModerationWrites } from './moderation.writes.js';

@Audience('STAFF')
@OwnedBy('participation')
@ObjectType({ description: 'What came of deciding several cases for one of them.' })
export class ModerationBatchResult {
  @Field(() => ModerationCase, {
    nullable: true,
    description: 'The case, as it is now; null when the caller may not see it.',
  })
  case?: Ref<ModerationCase> | null;

  @Field(() => [UserError], { description: 'Why it was not decided; empty when it was. At most 1.' })
  userErrors: UserError[];
}

@ObjectType({ isAbstract: true })
abstract class ModerationBatchDecided extends Payload {
  @Field(() => [ModerationBatchResult], {
    nullable: true,
    description: 'One for each case, in that order and each once, at most 50; null when none was looked at.',
  })
  results?: ModerationBatchResult[] | null;
}

@Resolver()
export class ModerationBatchResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly writes: ModerationWrites,
  ) {}

  @Audience('STAFF')
  @Mutates(
    ModerationBatchDecided,
    'Decides several cases in one way, each by itself: each has a result of its own. Sent again with the same key, it goes on where it was cut off.',
    [
      [ModerationCaseStateError, 'in the result of one case'],
      [ModerationCaseTakenError, 'in the result of one case'],
      [ContributionChangedError, 'in the result of one case'],
      [SameModeratorError, 'in the result of one case'],
      [VersionConflictError, 'in the result of one case'],
      NotFoundError,
      NotAllowedError,
      InvalidInputError,
      IdempotencyKeyReusedError,
    ],
  )
  async moderationBatchDecide(
    @Args('input') { cases, idempotencyKey, ...statement }: ModerationBatchDecideInput,
    @Context() context: RequestContext,
  ): Promise<ModerationBatchDecided> {
    expectReasons(statement);
    const once = cases.filter(({ id }, i) => cases.findIndex((one) => one.id === id) === i);
    const results: ModerationBatchResult[] = [];
    for (const entry of once) {
      const input = { ...entry, ...statement };
      const key = idempotencyKey && hash('sha256', `${idempotencyKey} ${entry.id}`, 'base64url');
      results.push({ case: ref(ModerationCase, entry.id), userErrors: await this.decide(input, key, context) });
    }
    return { results };
  }

  private async decide(
    input: Parameters<ModerationWrites['moderationDecide']>[0],
    key: string | null | undefined,
    context: RequestContext,
  ): Promise<UserError[]> {
    try {
      await this.uow.run(context, (tx) =>
        tx.idempotent(key, 'moderationBatchDecide', input, async () => {
          const done = await this.writes.moderationDecide(input, tx);
          await tx.audit({ ...done, type: 'ModerationCase', action: 'MODERATION_DECIDE' });
          return input.id;
        }),
      );
      return [];
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return [worded(error, context)];
    }
  }
}
