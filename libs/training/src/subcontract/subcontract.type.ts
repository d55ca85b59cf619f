import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { SubcontractState } from './subcontract.enums.js';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'A contract by which others give trainings in the name of a provider, who answers for them. For its managers and coordinators.',
})
@Entity('training', 'subcontract')
export class Subcontract extends DatedNode {
  @Field({ description: 'Who gives them, as the contract calls them.' })
  contractor: string;

  @Field(() => String, { nullable: true, description: 'Their SIREN; null when not told.' })
  siren: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number by which they are registered as a provider, 11 digits; null when not told.',
  })
  declarationNumber: string | null;

  @Field({ description: 'What they are charged with.' })
  subject: string;

  @Field(() => LocalDate, { description: 'First day of the contract.' })
  validFrom: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the contract; null while no end is known.' })
  validUntil: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'When it was last verified that they meet the standard; null while it was not.',
  })
  verifiedOn: string | null;

  @Extensions({ length: 1000 })
  @Field(() => String, { nullable: true, description: 'How it was verified; null when not told.' })
  verification: string | null;

  @Field(() => String, { nullable: true, description: 'Web address of the contract; null when not told.' })
  documentUrl: string | null;

  @Field(() => SubcontractState, { description: 'Where it stands on the day.' })
  state: SubcontractState;

  @Field({ description: 'Generated for demonstration: no statement about a real provider.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
