import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node } from '#lib/graphql';
import { CourseWaitStatus } from './course-wait.enums.js';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'Somebody who waits for a place in any session of a course. Seen by the person, the managers of the organization for which they come, those of its provider, and coordinators.',
})
@Entity('training', 'cwait')
export class CourseWait extends DatedNode {
  @Field(() => CourseWaitStatus, { description: 'Where it stands.' })
  status: CourseWaitStatus;

  @Field(() => DateTime, { description: 'When it was asked for: the order in which places are offered.' })
  requestedAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it has not.' })
  endedAt: string | null;

  @Field({ description: 'Whether the caller may withdraw it.' })
  viewerMayWithdraw: boolean;

  @Field({ description: 'Generated for demonstration: no statement about a real person.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
