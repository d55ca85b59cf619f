import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Node, OwnedBy } from '#lib/graphql';
import { Person } from '#lib/network';
import { WorkstreamActivityKind } from './workstream-activity.kinds.js';

@Audience('EVERYONE')
@OwnedBy('club')
@ObjectType({ description: 'Something that happened in a workstream, as its reader may know it.' })
export class WorkstreamActivity {
  @Field({
    description:
      'Its place among all that happened: give it back as `after`, here and in the subscription, to be told what came behind it.',
  })
  cursor: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  at: Date;

  @Field(() => Person, {
    nullable: true,
    description: 'Who did it; null where the caller may not see them, and once they are erased.',
  })
  actor: Person | null;

  @Field(() => WorkstreamActivityKind, { description: 'What happened.' })
  kind: WorkstreamActivityKind;

  @Field(() => Node, { nullable: true, description: 'What it happened to.' })
  subject: Node | null;
}

@ArgsType()
export class WorkstreamActivityArgs {
  @Field(() => ID, { description: 'Id of the workstream.' })
  id: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The `cursor` of what you were told last: what happened since comes first. "start" for all that ever happened; what comes from now on when left out.',
  })
  after?: string | null;
}
