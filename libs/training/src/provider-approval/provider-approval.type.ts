import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { ApprovalKind, ApprovalState, TrainingActionCategory } from './provider-approval.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'What a provider of training is declared, certified or approved for, and from when to when. Those that the State or the certifying body make public are for everybody, others for the people of the provider and coordinators.',
})
@Entity('training', 'approval')
export class ProviderApproval extends DatedNode {
  @Field(() => ApprovalKind, { description: 'What it is.' })
  kind: ApprovalKind;

  @Field(() => ApprovalState, { description: 'Where it stands on the day.' })
  state: ApprovalState;

  @Field(() => String, { nullable: true, description: 'What one of another kind is called; null for the others.' })
  label: string | null;

  @Field(() => [TrainingActionCategory], {
    description: 'The categories of action that a Qualiopi certification covers; empty for the others. At most 4.',
  })
  actions: TrainingActionCategory[];

  @Field(() => String, { nullable: true, description: 'Its number; null when not told.' })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'Who granted it; null when not told.' })
  issuer: string | null;

  @Field(() => LocalDate, { description: 'First day on which it holds.' })
  validFrom: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day on which it holds; null while no end is known.' })
  validUntil: string | null;

  @Field(() => String, { nullable: true, description: 'Web address of the document; null when not told.' })
  documentUrl: string | null;

  @Field({ description: 'Generated for demonstration: no statement about a real provider.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
