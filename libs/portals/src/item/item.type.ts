import { Extensions, Field, Float, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { ItemAudience, ItemKind, ItemStatus, NotebookKind, PlacePrecision, ResourceKind } from './item.enums.js';

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'What an item says, in one language.' })
export class ItemText {
  @Field({ description: 'The language: `fr`, `en`.' })
  locale: string;

  @Field({ description: 'Whether it is in another language than was asked for, as nobody has written it in that one.' })
  isFallback: boolean;

  @Field({ description: 'Its title.' })
  title: string;

  @Extensions({ length: 500 })
  @Field({ description: 'What it is about, in a few sentences without format; may be empty.' })
  summary: string;

  @Extensions({ length: 4000 })
  @Field({ description: 'All of it without format; may be empty.' })
  plain: string;

  @Extensions({ length: 8000 })
  @Field({
    description:
      'All of it as HTML, which the server makes: headings from `h2` down, paragraphs, lists, quotations, links, and pictures with whose they are, below the address of this server. In the place of one whose rights do not hold, and of an item that the caller may not see, stands a word.',
  })
  html: string;
}

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'Where an item is, as far as that is shown.' })
export class ItemPlace {
  @Field({ description: 'The commune, as it was called on the day.' })
  name: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Degrees to the east of Greenwich; null where no point is known.',
  })
  longitude: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Degrees to the north of the equator; null where no point is known.',
  })
  latitude: number | null;

  @Field(() => PlacePrecision, { nullable: true, description: 'What the point stands for; null where there is none.' })
  precision: PlacePrecision | null;
}

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'What an item was made from.' })
export class ItemOrigin {
  @Field(() => Int, { description: 'The version that it was made from.' })
  version: number;
}

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'Who kept an item before they handed it over.' })
export class FormerKeeper {
  @Field(() => LocalDate, { description: 'The first day on which they did not keep it any more.' })
  until: string;
}

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'What an organization keeps.' })
export class Portfolio {}

@InterfaceType({
  implements: () => [Node, DatedNode],
  description:
    'Something that portals show: it lives on its own, whoever shows it. Who may see it is said by its status and its audience, and no portal widens that.',
  resolveType: ({ __typename }: { __typename?: string }) => __typename,
})
export class Item extends DatedNode {
  @Field(() => ItemKind, { description: 'What it is.' })
  kind: ItemKind;

  @Field(() => ItemStatus, { description: 'Where it stands.' })
  status: ItemStatus;

  @Field(() => ItemAudience, { description: 'Whom it is for once it is published.' })
  audience: ItemAudience;

  @Field({ description: 'The language that it was written in: `fr`, `en`.' })
  locale: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it was published first; null before that.' })
  publishedOn: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of the version that is shown; null before the first.' })
  shownVersion: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The year that it is about: in which a work was completed, a document came out; null when not told.',
  })
  year: number | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode, Item],
  description: 'A work or a place of the observatory (fiche), with who had it made and who designed it.',
})
@Entity('portals', 'entry')
export class Entry extends Item {
  @Field(() => String, { nullable: true, description: 'Who had it made (maître d’ouvrage); null when not told.' })
  projectOwner: string | null;

  @Field(() => String, { nullable: true, description: 'Who designed it (maître d’œuvre); null when not told.' })
  designer: string | null;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'What it was to be used for; null when not told.' })
  programme: string | null;

  @Field(() => Int, { nullable: true, description: 'Its floor or ground area, in square metres; null when not told.' })
  surfaceM2: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What it cost, without tax, in cents of euro; null when not told.',
  })
  costCents: number | null;
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode, Item],
  description: 'A document, an image, a film, data or a publication of the media library.',
})
@Entity('portals', 'resource')
export class Resource extends Item {
  @Field(() => ResourceKind, { description: 'What it is.' })
  resourceKind: ResourceKind;

  @Field(() => String, { nullable: true, description: 'Where it is on the web; null when it is only here.' })
  url: string | null;
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode, Item],
  description: 'A notebook (carnet): a text in blocks.',
})
@Entity('portals', 'notebook')
export class Notebook extends Item {
  @Field(() => NotebookKind, { description: 'What it tells of.' })
  notebookKind: NotebookKind;
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode, Item],
  description:
    'The same landscape from a fixed viewpoint, photographed again and again (observatoire photographique du paysage). Where the viewpoint is, its place says.',
})
@Entity('portals', 'series')
export class ViewpointSeries extends Item {
  @Field(() => Float, {
    nullable: true,
    description: 'Which way the camera looks, in degrees from north by east, from 0 to below 360; null when not told.',
  })
  bearing: number | null;

  @Field(() => Float, { nullable: true, description: 'Of the camera above the ground, in metres; null when not told.' })
  heightM: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Focal length as on a frame of 24 by 36 millimetres, in millimetres; null when not told.',
  })
  focalLengthMm: number | null;

  @Extensions({ length: 900 })
  @Field(() => String, {
    nullable: true,
    description: 'How the photograph is taken again, in the language of the item; null when not told.',
  })
  protocol: string | null;
}
