import { Extensions, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { ImageRight, MediaFormat, MediaKind } from './media.enums.js';

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'The part of a picture to keep where it is cropped.' })
export class FocalPoint {
  @Field(() => Float, { description: 'From the left edge, 0, to the right edge, 1.' })
  x: number;

  @Field(() => Float, { description: 'From the upper edge, 0, to the lower edge, 1.' })
  y: number;
}

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'Where a photograph was taken, as the camera wrote it (WGS 84).' })
export class MediaPosition {
  @Field(() => Float, { description: 'In degrees, east of Greenwich.' })
  longitude: number;

  @Field(() => Float, { description: 'In degrees, north of the equator.' })
  latitude: number;
}

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'A picture drawn anew at one width, in one form, without anything that its camera wrote.' })
export class MediaRendition {
  @Extensions({ length: 180 })
  @Field({ description: 'Where it is, below the address of this server: see `Media.url`.' })
  url: string;

  @Field(() => MediaFormat, { description: 'Its form.' })
  format: MediaFormat;

  @Field(() => Int, { description: 'In pixels.' })
  width: number;

  @Field(() => Int, { description: 'In pixels.' })
  height: number;

  @Field(() => Int, { description: 'Its size.' })
  bytes: number;
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'A picture, a document or data that organizations show: by its content, with its author, its licence and the right to be shown of the people in it. Seen by the team that keeps it, and by whoever sees an item or a portal that shows it, while that right holds.',
})
@Entity('portals', 'media')
export class Media extends DatedNode {
  @Field(() => MediaKind, { description: 'What it is.' })
  kind: MediaKind;

  @Extensions({ length: 80 })
  @Field({ description: 'Its type, as its bytes say it: `image/jpeg`.' })
  mime: string;

  @Field(() => Int, { description: 'Size of the original.' })
  bytes: number;

  @Extensions({ length: 64 })
  @Field({ description: 'SHA-256 of the original, in hexadecimal digits.' })
  sha256: string;

  @Field(() => Int, { nullable: true, description: 'In pixels, upright; null where it is no picture.' })
  width: number | null;

  @Field(() => Int, { nullable: true, description: 'In pixels, upright; null where it is no picture.' })
  height: number | null;

  @Extensions({ length: 200 })
  @Field({ description: 'Its title.' })
  title: string;

  @Extensions({ length: 200 })
  @Field({ description: 'Who made it.' })
  author: string;

  @Extensions({ length: 300 })
  @Field(() => String, {
    nullable: true,
    description: 'What is to stand beside it; null for its author and its licence.',
  })
  creditLine: string | null;

  @Field(() => ImageRight, { description: 'Whether people who can be recognised in it agree that it is shown.' })
  imageRight: ImageRight;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The last day on which it may be shown; null for no end. After it only those who keep it see it, and what shows it goes on without.',
  })
  imageRightUntil: string | null;

  @Field({ description: 'Whether it says nothing that a text does not say: then it has no alternative text.' })
  isDecorative: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'When it was taken; null when that is not known.' })
  takenOn: string | null;

  @Field({ description: 'Whether what is shown of it has been drawn: a moment after it was recorded.' })
  isDrawn: boolean;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt: string;

  @Field({ description: 'Whether the caller may change it, or take it away while nothing shows it.' })
  viewerMayChange: boolean;

  @Field({ description: 'Generated for demonstration: no statement about a real organization.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
