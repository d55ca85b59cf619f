import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { ImprovementOrigin, ImprovementState } from './improvement-action.enums.js';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'What a provider of training does to be better. For its managers and coordinators.',
})
@Entity('training', 'improvement')
export class ImprovementAction extends DatedNode {
  @Field(() => ImprovementOrigin, { description: 'What it comes from.' })
  origin: ImprovementOrigin;

  @Field({ description: 'What is done, in a line.' })
  title: string;

  @Extensions({ length: 2000 })
  @Field(() => String, { nullable: true, description: 'More about it; null for nothing more.' })
  detail: string | null;

  @Field(() => LocalDate, { description: 'When it was decided.' })
  decidedOn: string;

  @Field(() => LocalDate, { description: 'Last day to do it in time.' })
  dueOn: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it was done; null while it was not.' })
  doneOn: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When what it changed was checked; null while it was not.' })
  checkedOn: string | null;

  @Extensions({ length: 1000 })
  @Field(() => String, { nullable: true, description: 'What it changed; null when not told.' })
  effect: string | null;

  @Field(() => ImprovementState, { description: 'Where it stands on the day.' })
  state: ImprovementState;

  @Field({ description: 'Generated for demonstration: no statement about a real provider.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
