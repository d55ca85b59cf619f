import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { TokenCreateInput, TokenInput } from './token.inputs.js';
import { TokenService } from './token.service.js';
import { Token } from './token.type.js';

@ObjectType({ description: 'The token, and its secret.' })
export class TokenPayload extends Payload {
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
  @Mutation(() => TokenPayload, {
    description:
      'Makes a token, in a session only. Fails with ProofNeededError, InvalidInputError, NotAllowedError or NotFoundError.',
  })
  async tokenCreate(@Args('input') input: TokenCreateInput, @Context() context: RequestContext): Promise<TokenPayload> {
    const { id, secret } = await this.tokens.create(input, context);
    return { token: ref(Token, id), secret };
  }

  @Audience('PERSON')
  @Mutation(() => TokenPayload, {
    description: 'Replaces the secret of a token, in a session only. Fails with ProofNeededError or NotFoundError.',
  })
  async tokenRotate(@Args('input') { id }: TokenInput, @Context() context: RequestContext): Promise<TokenPayload> {
    const { secret } = await this.tokens.rotate(id, context);
    return { token: ref(Token, id), secret };
  }

  @Audience('PERSON')
  @Mutation(() => TokenPayload, {
    description: 'Stops a token, within three seconds everywhere. Fails with NotFoundError.',
  })
  async tokenRevoke(@Args('input') { id }: TokenInput, @Context() context: RequestContext): Promise<TokenPayload> {
    await this.tokens.revoke(id, context);
    return { token: ref(Token, id) };
  }
}
