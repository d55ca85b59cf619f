import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Entity, Node } from '#lib/graphql';

@Audience('PERSON')
@ObjectType({
  implements: () => [Node],
  description:
    'Opens one report to whoever has its address, `/reports/{name}.csv?key=…`, for tools that can send nothing but an address. It reads what its owner may read of that report on the day, and nothing else; GraphQL does not know it.',
})
@Entity('reporting', 'reportkey')
export class ReportKey extends Node {
  @Field({ description: 'What it is for, in the owner’s words; the name of the report where there are none.' })
  name: string;

  @Field({ description: 'How it begins, to recognize it. The key itself was shown once.' })
  hint: string;

  @Field(() => Int, { description: 'How often its report was asked for with it.' })
  uses: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How often its report may be asked for with it on one day, in Paris; null for as often as one likes.',
  })
  mostADay: number | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it stops working.' })
  expiresAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null while it works.' })
  revokedAt: Date | null;
}
