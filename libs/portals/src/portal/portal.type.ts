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

  @Field({ description: 'What it is called in French.' })
  titleFr: string;

  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  titleEn: string | null;

  @Field(() => Int, {
    description:
      'How many items the caller sees in it on the day, counted up to 10,001: as many as that means that there are more.',
  })
  itemCount: number;
}

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'That an organization is a partner of a portal, from a day on.' })
export class PortalPartner {
  @Field(() => LocalDate, { description: 'First day.' })
  from: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it is a partner no longer; null while no end is set.',
  })
  to: string | null;
}

@Audience('SIGNED_IN')
@OwnedBy('portals')
@ObjectType({ description: 'Somebody who edits a portal, from a day on.' })
export class PortalEditor {
  @Field(() => ID, { description: 'What it is ended by (`portalEditorEnd`).' })
  id: string;

  @Field({ description: 'Their name.' })
  name: string;

  @Field(() => LocalDate, { description: 'First day.' })
  from: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which they edit it no longer; null while no end is set.',
  })
  to: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which they edit it no longer; null while no end is set.',
    deprecationReason: 'Use `to`. Goes on 2027-06-30.',
  })
  until: string | null;

  @Field({ description: 'Whether they edit it today.' })
  isCurrent: boolean;
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'A site that shows items: of somebody, about a theme, or of a project.',
})
@Entity('portals', 'portal')
export class Portal extends DatedNode {
  @Field({ description: 'Its name in addresses; those that it had lead to it.' })
  slug: string;

  @Field(() => PortalFamily, { description: 'What brings together what it shows.' })
  family: PortalFamily;

  @Field({ description: 'What it is called, in the caller’s language.' })
  name: string;

  @Extensions({ length: 200 })
  @Field({ description: 'What it is called in French.' })
  titleFr: string;

  @Extensions({ length: 200 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  titleEn: string | null;

  @Extensions({ length: 1000 })
  @Field({ description: 'What it is for in French; may be empty.' })
  introductionFr: string;

  @Extensions({ length: 1000 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  introductionEn: string | null;

  @Field(() => [String], { description: 'The languages in which it speaks, its own first: `fr`, `en`. At most 2.' })
  locales: string[];

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
