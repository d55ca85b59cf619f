import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, ref, type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError } from '#lib/writes';
import { TokenCreateInput, TokenInput } from './token.inputs.js';
import { TokenService } from './token.service.js';
import { Token } from './token.type.js';
import { ProofNeededError } from '../session/proof.js';

@ObjectType({ isAbstract: true })
abstract class TokenPayload extends Payload {
  @Field(() => Token, { nullable: true, description: 'The token; null when it failed.' })
  token?: Token | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the program sends as `Authorization: Bearer …`. Shown this once; we keep a hash. A repetition by its idempotency key does not have it.',
  })
  secret?: string;
}

@Resolver()
export class TokenResolver {
  constructor(private readonly tokens: TokenService) {}

  @Audience('PERSON')
  @Mutates(TokenPayload, 'Makes a token, in a session only.', [
    ProofNeededError,
    InvalidInputError,
    NotAllowedError,
    NotFoundError,
  ])
  async tokenCreate(@Args('input') input: TokenCreateInput, @Context() context: RequestContext): Promise<TokenPayload> {
    const { id, secret } = await this.tokens.create(input, context);
    return { token: ref(Token, id), secret };
  }

  @Audience('PERSON')
  @Mutates(TokenPayload, 'Replaces the secret of a token, in a session only.', [
    ProofNeededError,
    NotFoundError,
    InvalidInputError,
  ])
  async tokenRotate(@Args('input') { id }: TokenInput, @Context() context: RequestContext): Promise<TokenPayload> {
    const { secret } = await this.tokens.rotate(id, context);
    return { token: ref(Token, id), secret };
  }

  @Audience('PERSON')
  @Mutates(TokenPayload, 'Stops a token, within three seconds everywhere.', [NotFoundError, InvalidInputError])
  async tokenRevoke(@Args('input') { id }: TokenInput, @Context() context: RequestContext): Promise<TokenPayload> {
    await this.tokens.revoke(id, context);
    return { token: ref(Token, id) };
  }
}
