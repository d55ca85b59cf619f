import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, OwnedBy, Payload, ref, type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotFoundError } from '#lib/writes';
import { BudgetCall } from '../call/call.type.js';
import { OutsidePerimeterError } from '../contribution/contribution.errors.js';
import { BudgetBallotCast } from './ballot.cast.js';
import { BudgetOverspentError, BudgetReachError, BudgetStageError } from './budget.errors.js';
import { BudgetBallotCastInput } from './budget.inputs.js';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What a voter keeps of having voted.' })
export class BudgetReceipt {
  @Field({
    description:
      'Its SHA-256 stands in the list of receipts (`BudgetResult.receipts`) once it is counted: so this ballot was. It says nothing of what was chosen, to anybody, and stays the same when the ballot is cast anew.',
  })
  code: string;
}

@ObjectType({ isAbstract: true })
abstract class BudgetBallotCastPayload extends Payload {
  @Field(() => BudgetReceipt, { nullable: true, description: 'The receipt; null when it failed.' })
  receipt?: BudgetReceipt | null;

  @Field(() => BudgetCall, { nullable: true, description: 'The call; null when it failed.' })
  call?: BudgetCall | null;
}

@Resolver()
export class BudgetBallotResolver {
  constructor(private readonly ballots: BudgetBallotCast) {}

  @Audience('PERSON')
  @Mutates(
    BudgetBallotCastPayload,
    'Casts one’s ballot of a participatory budget, or casts it anew: until the close, and the last one counts. Nobody is told how many have voted before it is counted.',
    [BudgetStageError, BudgetOverspentError, BudgetReachError, OutsidePerimeterError, NotFoundError, InvalidInputError],
  )
  async budgetBallotCast(
    @Args('input') input: BudgetBallotCastInput,
    @Context() context: RequestContext,
  ): Promise<BudgetBallotCastPayload> {
    const code = await this.ballots.cast(input, context);
    // Nobody but whoever cast it reads anything of it, so that all answers that are kept stay as they are.
    context.spared++;
    return { receipt: { code }, call: ref(BudgetCall, input.callId) };
  }
}
