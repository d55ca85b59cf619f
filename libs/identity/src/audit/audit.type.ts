import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Entity, Node } from '#lib/graphql';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node],
  description:
    'A change as the audit log keeps it; visible to the account that made it, the person it concerns, managers of the organization it concerns, and coordinators; what somebody did as one of the public, to them alone.',
})
@Entity('identity', 'audit')
export class AuditEntry extends Node {
  @Field(() => DateTime, { description: 'When.' })
  at: Date;

  @Field({ description: 'What was done: WITHDRAWAL_RECORD.' })
  action: string;

  @Field({ description: 'Type of what was changed: Withdrawal.' })
  subjectType: string;

  @Field(() => String, { nullable: true, description: 'Who did it; null for the system or an erased account.' })
  actorName: string | null;

  @Field(() => String, { nullable: true, description: 'What it was before, as JSON; null for something new.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What it is since, as JSON; null for something removed.' })
  after: string | null;
}
