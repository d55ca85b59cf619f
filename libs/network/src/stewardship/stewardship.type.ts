import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, Node, PartialDate } from '#lib/graphql';
import { StewardshipSubject } from './stewardship.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'Who took over what from an organization that closes, and since when.',
})
@Entity('network', 'stewardship')
export class Stewardship extends DatedNode {
  @Field(() => StewardshipSubject, { description: 'What is handed over.' })
  subject: StewardshipSubject;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'More about it; null for nothing more.' })
  detail: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Since when; null while it is not settled.' })
  handedOn: string | null;

  @Field({ description: 'Generated for demonstration: no statement about a real organization.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
