import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, OwnedBy, Payload, ref, type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError } from '#lib/writes';
import { VoiceUsedError, PollStateError } from '../poll/poll.errors.js';
import { Poll } from '../poll/poll.type.js';
import { BallotCast } from './ballot.cast.js';
import { BallotCastInput } from './ballot.inputs.js';

@Audience('EVERYONE')
@OwnedBy('club')
@ObjectType({ description: 'What a voter keeps of having voted.' })
export class PollReceipt {
  @Field({
    description:
      'Stands among the receipts of the poll once it is closed, of which there are as many as ballots: so this one was counted. It says nothing of what was chosen, to anybody. It is told this once in an anonymous poll.',
  })
  code: string;
}

@ObjectType({ isAbstract: true })
abstract class BallotCastPayload extends Payload {
  @Field(() => PollReceipt, { nullable: true, description: 'The receipt; null when it failed.' })
  receipt?: PollReceipt | null;

  @Field(() => Poll, { nullable: true, description: 'The poll; null when it failed.' })
  poll?: Poll | null;
}

@Resolver()
export class BallotResolver {
  constructor(private readonly ballots: BallotCast) {}

  @Audience('PERSON')
  @Mutates(
    BallotCastPayload,
    'Casts a ballot: one’s own, that of one’s organization, or one that was handed to these. It can be cast anew until the poll is closed where the poll is named, and never where it is anonymous.',
    [PollStateError, VoiceUsedError, NotFoundError, NotAllowedError, InvalidInputError],
  )
  async ballotCast(
    @Args('input') input: BallotCastInput,
    @Context() context: RequestContext,
  ): Promise<BallotCastPayload> {
    const code = await this.ballots.cast(input, context);
    return { receipt: { code }, poll: ref(Poll, input.pollId) };
  }
}
