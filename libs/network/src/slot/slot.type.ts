import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node, OwnedBy } from '#lib/graphql';
import { OrganizationKind } from '../organization/organization.enums.js';
import { Source } from '../source/source.type.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'A signatory whose name no source gives. It stays when it is identified: the identification is added, the signature is not rewritten.',
})
@Entity('network', 'slot')
export class Slot extends DatedNode {
  @Field({ description: 'How it is shown, in the language of the caller: “CAUE signataire non documenté n° 3”.' })
  label: string;

  @Field(() => OrganizationKind, { description: 'What kind of organization it is known to be.' })
  kind: OrganizationKind;

  @Field(() => Int, {
    description: 'Tells the slots of an agreement apart; it has no other meaning.',
  })
  number: number;
}

@Audience('EVERYONE')
@ObjectType({ description: 'Who was found to stand behind a slot, when and on what evidence.' })
@OwnedBy('network')
export class SlotIdentification {
  @Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt: string;

  @Extensions({ length: 400 })
  @Field({ description: 'What shows it.' })
  evidence: string;

  @Field(() => [Source], { description: 'Sources of the evidence; at most 20.' })
  sources: Source[];
}
