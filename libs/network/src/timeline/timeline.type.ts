import { Extensions, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy, PartialDate } from '#lib/graphql';

export enum TimelineKind {
  MILESTONE = 'MILESTONE',
  SIGNATURE = 'SIGNATURE',
  WITHDRAWAL = 'WITHDRAWAL',
  MEMBERSHIP = 'MEMBERSHIP',
  EVENT = 'EVENT',
  GRANT = 'GRANT',
  GOVERNING_BODY = 'GOVERNING_BODY',
  CLOSING = 'CLOSING',
}

registerEnumType(TimelineKind, {
  name: 'TimelineKind',
  description: 'What kind of thing stands on the timeline.',
  valuesMap: {
    MILESTONE: { description: 'A dated statement of a source.' },
    SIGNATURE: { description: 'Signatures of an agreement, those of one date together.' },
    WITHDRAWAL: { description: 'Withdrawals from an agreement, those of one date together.' },
    MEMBERSHIP: { description: 'An organization joins or leaves.' },
    EVENT: { description: 'A gathering of the network.' },
    GRANT: { description: 'Money is requested or granted.' },
    GOVERNING_BODY: { description: 'A governing body is created.' },
    CLOSING: { description: 'An organization closes.' },
  },
});

@Audience('EVERYONE')
@ObjectType({ description: 'Something dated, from whatever record tells of it.' })
@OwnedBy('network')
export class TimelineEntry {
  @Field(() => TimelineKind, { description: 'What kind of thing it is.' })
  kind: TimelineKind;

  @Field(() => PartialDate, { description: 'When, as precise as the source; the beginning when it lasts.' })
  on: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it ended, as precise as the source; null for a single date.',
  })
  until: string | null;

  @Field({ description: 'True when it lasted and no source says until when.' })
  endUnknown: boolean;

  @Field({
    description:
      'What happened: in the words of the source (French), or worded from the records in the language of the caller.',
  })
  title: string;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'More about it.' })
  detail: string | null;

  @Field(() => String, { nullable: true, description: 'Where, as the source writes it.' })
  place: string | null;

  @Field({ description: 'Generated for demonstration: it did not happen.' })
  isDemonstration: boolean;
}
