import { Extensions, Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { CallKind, CallModeration, CallState } from './call.enums.js';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What those who answer for a call promised to the public, as long as it stood.' })
export class CallPromise {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day by which each contribution was to have its answer; null where they promised none any more.',
  })
  answersBy: string | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  madeAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'Until when it stood; null while it does.' })
  until: Date | null;
}

@InterfaceType({
  implements: () => [Node, DatedNode],
  description: 'What an initiative asks the public for, from one instant to another.',
  resolveType: ({ __typename }: { __typename?: string }) => __typename,
})
export class Call extends DatedNode {
  @Field(() => CallKind, { description: 'What it asks for.' })
  kind: CallKind;

  @Field({ description: 'What it is called, in the caller’s language.' })
  title: string;

  @Extensions({ length: 200 })
  @Field({ description: 'What it is called in French.' })
  titleFr: string;

  @Extensions({ length: 200 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  titleEn: string | null;

  @Extensions({ length: 2000 })
  @Field({ description: 'What it asks, in the caller’s language; plain text, may be empty.' })
  about: string;

  @Extensions({ length: 2000 })
  @Field({ description: 'What it asks in French; may be empty.' })
  aboutFr: string;

  @Extensions({ length: 2000 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  aboutEn: string | null;

  @Field(() => DateTime, { description: 'From when it takes contributions.' })
  opensAt: Date;

  @Field(() => DateTime, { description: 'Until when it takes contributions.' })
  closesAt: Date;

  @Field(() => CallState, { description: 'Whether it takes contributions now, whatever day is asked about.' })
  state: CallState;

  @Field(() => CallModeration, { description: 'When what people write is read by those who answer for it.' })
  moderation: CallModeration;

  @Field({ description: 'Whether people may support what others wrote.' })
  takesSupport: boolean;

  @Field({
    description:
      'Whether people may comment on what others wrote: never where that is read before it is shown, as comments are not.',
  })
  takesComments: boolean;

  @Field({ description: 'Of a survey: whether people without an account may answer. False for other kinds.' })
  takesAnonymous: boolean;

  @Field({
    description: 'Of a survey: whether everybody is shown what was counted, once it is closed. False for other kinds.',
  })
  showsResults: boolean;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day by which each contribution has its answer, as was promised on the day that is asked about; null where nothing was. `promises` has those before.',
  })
  answersBy: string | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}

@Audience('EVERYONE')
@ObjectType({ implements: () => [Node, DatedNode, Call], description: 'A call for ideas (boîte à idées).' })
@Entity('participation', 'ideacall')
export class IdeaCall extends Call {}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode, Call],
  description: 'A call for viewpoints: places, and what people say of them.',
})
@Entity('participation', 'viewpointcall')
export class ViewpointCall extends Call {}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode, Call],
  description: 'A survey: questions, which each person answers once, and can answer anew until it is closed.',
})
@Entity('participation', 'surveycall')
export class SurveyCall extends Call {}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode, Call],
  description: 'A participatory budget: a vote on projects that an envelope pays for.',
})
@Entity('participation', 'budgetcall')
export class BudgetCall extends Call {}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode, Call],
  description: 'A text to comment on: it is published in versions, and contributions are about passages of it.',
})
@Entity('participation', 'documentcall')
export class DocumentCall extends Call {}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode, Call],
  description: 'A photo call: people send photographs of what it says, of the views of viewpoint series among others.',
})
@Entity('participation', 'photocall')
export class PhotoCall extends Call {}
