import { Float, InputType } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';
import { LocalDate } from '#lib/graphql';
import { Cents, correction, Made, OPTIONAL, Parts, Reference, Text, Value, Whole, words } from '#lib/writes';
import { FeeScaleKind } from './fee-scale.enums.js';

@InputType({ description: 'A bracket of a scale by headcount.' })
export class FeeBracketInput {
  @Whole(0, Infinity, 'From so many people employed, up to the next bracket.') fromHeadcount: number;
  @Whole(0, Infinity, 'What is owed, in cents of euro.') amountCents: number;
}

@InputType({ description: 'A new scale of dues; only what its kind needs is given.' })
export class FeeScaleCreateInput extends Made {
  @Text(200, 'What it is called.') name: string;
  @Value(() => FeeScaleKind, 'What dues are worked out from.') kind: FeeScaleKind;
  @Cents('FLAT: the amount for all, in cents of euro.', OPTIONAL) flatCents?: number | null;

  @Value(() => Float, 'PER_INHABITANT: cents of euro for each inhabitant, four decimals at most.', OPTIONAL)
  @Min(0.0001, words('Au moins 0,0001.', 'At least 0.0001.'))
  @Max(10_000, words('Au plus 10 000.', 'At most 10,000.'))
  centsPerInhabitant?: number | null;

  @Whole(0, Infinity, 'PER_INHABITANT: nobody owes less, in cents of euro.', OPTIONAL) floorCents?: number | null;
  @Cents('PER_INHABITANT: nobody owes more, in cents of euro.', OPTIONAL) ceilingCents?: number | null;

  @Parts(() => FeeBracketInput, 20, 'PER_HEADCOUNT: its brackets, at most 20.', { unless: [] })
  brackets: FeeBracketInput[];

  @Reference('The decision that adopted it.', OPTIONAL) decisionId?: string | null;
  @Value(() => LocalDate, 'First day.') from: string;
  @Value(() => LocalDate, 'First day no longer; null while no end is known.', OPTIONAL) to?: string | null;
}

@InputType({
  description:
    'Corrects a scale or ends it; fields left out stay as they are, null clears them. Its kind cannot change, nor its amounts once a call has been issued with it.',
})
export class FeeScaleUpdateInput extends correction(FeeScaleCreateInput, 'The scale.', {
  without: ['kind', 'brackets'],
}) {
  @Parts(() => FeeBracketInput, 20, 'PER_HEADCOUNT: its brackets, at most 20, in place of those before.', OPTIONAL)
  brackets?: FeeBracketInput[] | null;
}
