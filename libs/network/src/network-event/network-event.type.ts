import { Extensions, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, Node, PartialDate } from '#lib/graphql';

export enum NetworkEventKind {
  SUMMER_UNIVERSITY = 'SUMMER_UNIVERSITY',
  SEMINAR = 'SEMINAR',
  TRAIN_THE_TRAINER = 'TRAIN_THE_TRAINER',
  GENERAL_MEETING = 'GENERAL_MEETING',
  OTHER = 'OTHER',
}

registerEnumType(NetworkEventKind, {
  name: 'NetworkEventKind',
  description: 'Kinds of gatherings.',
  valuesMap: {
    SUMMER_UNIVERSITY: { description: 'Université d’été.' },
    SEMINAR: { description: 'Séminaire.' },
    TRAIN_THE_TRAINER: { description: 'Formation de formateurs.' },
    GENERAL_MEETING: { description: 'Rencontre générale of the network.' },
    OTHER: { description: 'Something else.' },
  },
});

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'A gathering of the network, dated and placed as precisely as its source.',
})
@Entity('network', 'network_event')
export class NetworkEvent extends DatedNode {
  @Field(() => NetworkEventKind, { description: 'What kind of gathering it was.' })
  kind: NetworkEventKind;

  @Field(() => PartialDate, { description: 'When, as precise as the source; the beginning when it lasted.' })
  on: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it ended, if the source says so.' })
  until: string | null;

  @Field(() => String, { nullable: true, description: 'Where; null when the source names no town or place.' })
  place: string | null;

  @Field(() => String, { nullable: true, description: 'The wider place that the source names instead.' })
  placeAsWritten: string | null;

  @Field(() => String, { nullable: true, description: 'Who organized it, as the source writes it.' })
  organizer: string | null;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'What else the source says of it.' })
  note: string | null;

  @Field({ description: 'Generated for demonstration: it did not take place.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; give it back as `expectedVersion`.' })
  version: number;
}
