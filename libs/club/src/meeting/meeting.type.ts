import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node } from '#lib/graphql';
import { WorkstreamMeetingState } from './meeting.enums.js';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'That those who work on a workstream meet: when, where, what for, and what came of it.',
})
@Entity('club', 'wmeeting')
export class WorkstreamMeeting extends DatedNode {
  @Extensions({ length: 200 })
  @Field({ description: 'What it is called.' })
  title: string;

  @Extensions({ length: 2000 })
  @Field(() => String, {
    nullable: true,
    description: 'What it is about, point by point; plain text. Null for nothing.',
  })
  agenda: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is; null where nobody has said.' })
  place: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is on the web; null where nobody has said.' })
  url: string | null;

  @Field({
    description: 'The zone in which its hours are meant, by its name at IANA: `Europe/Paris`, `Indian/Reunion`.',
  })
  timeZone: string;

  @Field(() => WorkstreamMeetingState, { description: 'How far it is at this instant.' })
  state: WorkstreamMeetingState;

  @Field(() => DateTime, { nullable: true, description: 'When it begins; null while its date is asked for.' })
  startsAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends; null while its date is asked for.' })
  endsAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it does not take place; null unless it was cancelled.' })
  cancelReason: string | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
