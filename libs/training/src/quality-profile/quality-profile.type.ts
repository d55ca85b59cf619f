import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { QualityActivity } from './quality-profile.enums.js';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'What a provider does besides plain training, from a day on until the next of its profiles. For its managers and coordinators.',
})
@Entity('training', 'qprofile')
export class QualityProfile extends DatedNode {
  @Field(() => LocalDate, { description: 'First day on which it is so.' })
  validFrom: string;

  @Field(() => [QualityActivity], { description: 'What it does besides plain training; empty for nothing. At most 5.' })
  activities: QualityActivity[];

  @Field({ description: 'Generated for demonstration: no statement about a real provider.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
