import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node } from '#lib/graphql';

export enum DateAnswerKind {
  YES = 'YES',
  IF_NEED_BE = 'IF_NEED_BE',
  NO = 'NO',
}
registerEnumType(DateAnswerKind, {
  name: 'DateAnswerKind',
  description: 'Whether somebody can come at a time.',
  valuesMap: {
    YES: { description: 'They can.' },
    IF_NEED_BE: { description: 'They can if need be.' },
    NO: { description: 'They cannot.' },
  },
});

@Audience('SIGNED_IN')
@ObjectType({ implements: () => [Node, DatedNode], description: 'A time at which a meeting could be.' })
@Entity('club', 'meetingdate')
export class MeetingDate extends DatedNode {
  @Field(() => DateTime, { description: 'When it would begin.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it would end.' })
  endsAt: string;
}

@Audience('SIGNED_IN')
@ObjectType({ implements: () => [Node, DatedNode], description: 'Whether somebody can come at a time.' })
@Entity('club', 'dateanswer')
export class DateAnswer extends DatedNode {
  @Field(() => DateAnswerKind, { description: 'Whether they can.' })
  answer: DateAnswerKind;
}
