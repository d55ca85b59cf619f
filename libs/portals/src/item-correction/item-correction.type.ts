import { Extensions, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node } from '#lib/graphql';

export enum ItemCorrectionStatus {
  PROPOSED = 'PROPOSED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ItemCorrectionStatus, {
  name: 'ItemCorrectionStatus',
  description: 'Where a correction that was proposed stands.',
  valuesMap: {
    PROPOSED: { description: 'Waits for whoever publishes the item; nothing has changed.' },
    ACCEPTED: { description: 'The item says it since then.' },
    DECLINED: { description: 'Refused, with a reason.' },
    WITHDRAWN: { description: 'Taken back by whoever proposed it.' },
  },
});

@Audience('PERSON')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'That somebody who sees a published item proposes to tell it otherwise beside its texts. For whoever proposed it, and for those who publish the item: nothing changes before they accept it.',
})
@Entity('portals', 'correction')
export class ItemCorrection extends DatedNode {
  @Field(() => ItemCorrectionStatus, { description: 'Where it stands.' })
  status: ItemCorrectionStatus;

  @Extensions({ length: 900 })
  @Field({ description: 'Why, and where one can see that, in the words of whoever proposed it.' })
  reason: string;

  @Field(() => DateTime, { description: 'When it was proposed.' })
  proposedAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided or taken back; null while it waits.' })
  decidedAt: string | null;

  @Extensions({ length: 900 })
  @Field(() => String, { nullable: true, description: 'Why it was declined; null where it was not.' })
  declineReason: string | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
