import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Entity, Node } from '#lib/graphql';

export enum JobState {
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  RETRYING = 'RETRYING',
  FAILED = 'FAILED',
}

registerEnumType(JobState, {
  name: 'JobState',
  description: 'Where work of the background stands: exactly one of these.',
  valuesMap: {
    WAITING: { description: 'It waits for its time, or for a free runner.' },
    RUNNING: { description: 'It runs.' },
    RETRYING: { description: 'It failed, and waits to be tried again.' },
    FAILED: { description: 'It failed as often as it may, and is not tried again by itself.' },
  },
});

@Audience('ADMINISTRATOR')
@ObjectType({
  implements: () => [Node],
  description: 'Work of the background, without what it is about. What is done is not kept.',
})
@Entity('identity', 'job')
export class BackgroundJob extends Node {
  @Field({ description: 'What is done: `mail.send`.' })
  task: string;

  @Field(() => JobState, { description: 'Where it stands.' })
  state: JobState;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number;

  @Field(() => Int, { description: 'How often it is tried at most.' })
  maxAttempts: number;

  @Field(() => String, { nullable: true, description: 'Why it failed the last time; null when it did not.' })
  lastError: string | null;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it is tried next, or was to be.' })
  runAt: Date;
}
