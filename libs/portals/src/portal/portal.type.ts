import { Extensions, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { PortalFamily, PortalVisibility } from './portal.enums.js';

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'The look of a portal: its own colour, which can be read on the paper of either theme.' })
export class PortalLook {
  @Field({ description: 'On light paper, as `#2F6048`.' })
  accent: string;

  @Field({ description: 'On dark paper, as `#86C7A4`.' })
  accentDark: string;
}

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'A part of a portal, in the order that its editors chose.' })
export class PortalSection {
  @Field(() => ID, { description: 'What an item is placed in it by (`placementRecord`).' })
  id: string;

  @Field({ description: 'What it is called, in the caller’s language.' })
  title: string;

  @Field(() => Int, { description: 'How many items the caller sees in it on the day.' })
  itemCount: number;
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'A site that shows items: of somebody, about a theme, or of a project.',
})
@Entity('portals', 'portal')
export class Portal extends DatedNode {
  @Field({ description: 'Its name in addresses; never changes.' })
  slug: string;

  @Field(() => PortalFamily, { description: 'What brings together what it shows.' })
  family: PortalFamily;

  @Field({ description: 'What it is called, in the caller’s language.' })
  name: string;

  @Extensions({ length: 1000 })
  @Field({ description: 'What it is for, without format; may be empty.' })
  introduction: string;

  @Field(() => PortalVisibility, { description: 'Who may see it.' })
  visibility: PortalVisibility;

  @Field(() => LocalDate, { nullable: true, description: 'First day on which it was open; null before that.' })
  openedOn: string | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
