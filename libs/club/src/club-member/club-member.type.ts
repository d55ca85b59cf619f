import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { ClubMemberVisibility } from './club-member.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'Somebody of the Club des spassionautes, with what they say of themselves. Seen by those whom they chose while they belong to it; by themselves and by coordinators always.',
})
@Entity('club', 'clubmember')
export class ClubMember extends DatedNode {
  @Field({ description: 'Given and family name.' })
  name: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Since when they belong to the club without interruption; null when they do not on the day.',
  })
  since: string | null;

  @Extensions({ length: 500 })
  @Field({ description: 'Who they are, in their own words; plain text, may be empty.' })
  introduction: string;

  @Extensions({ length: 500 })
  @Field({ description: 'What others may ask them to help with; plain text, may be empty.' })
  helpsWith: string;

  @Field(() => [String], { description: 'What they know how to do, in words of their own; at most 12.' })
  skills: string[];

  @Field(() => [String], { description: 'Languages that they speak, as codes of ISO 639 (`fr`, `br`); at most 10.' })
  languages: string[];

  @Field(() => ClubMemberVisibility, { description: 'Who finds them in the directory.' })
  visibility: ClubMemberVisibility;

  @Field({ description: 'Generated for demonstration: no statement about anybody real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
