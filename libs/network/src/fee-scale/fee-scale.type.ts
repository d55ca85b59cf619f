import { Audience } from '#lib/access';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { FeeScaleKind } from './fee-scale.enums.js';

@Audience('STAFF')
@ObjectType({ description: 'A bracket of a scale by headcount.' })
export class FeeBracket {
  @Field(() => Int, { description: 'From so many people employed, up to the next bracket.' })
  fromHeadcount: number;

  @Field(() => Int, { description: 'What is owed, in cents of euro.' })
  amountCents: number;
}

@Audience('STAFF')
@ObjectType({ implements: () => [Node, DatedNode], description: 'A scale of dues (barème), from one day to another.' })
@Entity('network', 'fee_scale')
export class FeeScale extends DatedNode {
  @Field({ description: 'What it is called.' })
  name: string;

  @Field(() => FeeScaleKind, { description: 'What dues are worked out from.' })
  kind: FeeScaleKind;

  @Field(() => Int, { nullable: true, description: 'The amount for all, in cents of euro; null for other kinds.' })
  flatCents: number | null;

  @Field(() => Float, { nullable: true, description: 'Cents of euro for each inhabitant; null for other kinds.' })
  centsPerInhabitant: number | null;

  @Field(() => Int, { nullable: true, description: 'Nobody owes less, in cents of euro; null for no floor.' })
  floorCents: number | null;

  @Field(() => Int, { nullable: true, description: 'Nobody owes more, in cents of euro; null for no ceiling.' })
  ceilingCents: number | null;

  @Field(() => LocalDate, { description: 'First day.' })
  from: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day no longer; null while no end is known.' })
  to: string | null;

  @Field({ description: 'Generated for demonstration: no statement about a real scale.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
