import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience, TOKEN_SCOPES, type TokenScope as TokenScopeName } from '#lib/access';
import { DateTime, Entity, enumOf, Node } from '#lib/graphql';

export type TokenScope = TokenScopeName;
export const TokenScope = enumOf(TOKEN_SCOPES);

registerEnumType(TokenScope, {
  name: 'TokenScope',
  description: 'What a token may be used for, within what its owner may do.',
  valuesMap: {
    READ: { description: 'Queries; without it none is answered.' },
    WRITE: { description: 'Mutations, and what they answer; without it none is run.' },
  },
});

@Audience('PERSON')
@ObjectType({
  implements: () => [Node],
  description:
    'Lets a program act for its owner: `Authorization: Bearer …`. A token of an organization counts with the owner’s roles there alone, and reaches nothing of the owner’s account.',
})
@Entity('identity', 'token')
export class Token extends Node {
  @Field({ description: 'What it is for, in the owner’s words.' })
  name: string;

  @Field(() => [TokenScope], { description: 'What it may be used for; at most 2.' })
  scopes: TokenScope[];

  @Field(() => [String], {
    nullable: true,
    description:
      'Names of the only reports that it is for: it reads those by `GET /reports` and `/odata`, and GraphQL refuses it. Null for all that its scopes allow. At most 50.',
  })
  reports: string[] | null;

  @Field(() => Int, {
    description: 'How often a report was asked for with it, where it is for certain reports only; 0 otherwise.',
  })
  uses: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How often a report may be asked for with it on one day, in Paris; null for as often as one likes.',
  })
  mostADay: number | null;

  @Field({ description: 'How its secret begins, to recognize it. The secret itself was shown once.' })
  hint: string;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When its secret was last replaced; null when it never was.' })
  rotatedAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last used, to five minutes; null when it never was.',
  })
  lastUsedAt: Date | null;

  @Field(() => DateTime, { description: 'When it stops working.' })
  expiresAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null while it works.' })
  revokedAt: Date | null;
}
