import { Extensions, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node, OwnedBy } from '#lib/graphql';

export enum HandoverStatus {
  PROPOSED = 'PROPOSED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(HandoverStatus, {
  name: 'HandoverStatus',
  description: 'Where the handover of content stands.',
  valuesMap: {
    PROPOSED: { description: 'Waits for the other side; nothing has moved.' },
    ACCEPTED: { description: 'The other side has agreed, and keeps the items since then.' },
    DECLINED: { description: 'The other side has refused, with a reason.' },
    WITHDRAWN: { description: 'Taken back by those who proposed it.' },
  },
});

@Audience('MANAGER')
@OwnedBy('portals')
@ObjectType({ description: 'Somebody who may answer a handover in the name of an organization.' })
export class HandoverApprover {
  @Field(() => ID, { description: 'What they are asked by (`handoverPropose`).' })
  id: string;

  @Field({ description: 'Their name.' })
  name: string;
}

@Audience('MANAGER')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'That one organization hands over items that it keeps to another, with the media that they alone show. For those who manage either of them, and coordinators; nothing moves before the other side has agreed.',
})
@Entity('portals', 'handover')
export class Handover extends DatedNode {
  @Field(() => HandoverStatus, { description: 'Where it stands.' })
  status: HandoverStatus;

  @Field({
    description: 'Whether it is all that the organization kept when it was proposed, its media and its portals too.',
  })
  isWhole: boolean;

  @Extensions({ length: 900 })
  @Field(() => String, { nullable: true, description: 'Why, in the words of those who proposed it; null for none.' })
  message: string | null;

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
