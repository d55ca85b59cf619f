import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { ClubNoticeKind, ClubNoticeState, ClubNoticeVisibility } from './club-notice.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'A need or an offer of the club (besoin, offre): somebody asks for help or for a tool that is there already, or gives some.',
})
@Entity('club', 'clubnotice')
export class ClubNotice extends DatedNode {
  @Field(() => ClubNoticeKind, { description: 'Whether something is asked for or given.' })
  kind: ClubNoticeKind;

  @Field({ description: 'What it is about, in the language in which it was written.' })
  title: string;

  @Extensions({ length: 1000 })
  @Field({ description: 'What is asked for or given; plain text, may be empty.' })
  text: string;

  @Field(() => ClubNoticeState, { description: 'How it stands on the day.' })
  state: ClubNoticeState;

  @Field(() => ClubNoticeVisibility, { description: 'Who may see it.' })
  visibility: ClubNoticeVisibility;

  @Field(() => LocalDate, { description: 'When it was published.' })
  publishedOn: string;

  @Field(() => LocalDate, { description: 'Last day on which it stands.' })
  untilOn: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it ended; null when it had not by the day.' })
  closedOn: string | null;

  @Extensions({ length: 500 })
  @Field(() => String, {
    nullable: true,
    description: 'How it ended, in the words of whoever ended it; null before, and when nobody has said.',
  })
  endingNote: string | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
