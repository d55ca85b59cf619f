import { InputType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { LocalDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Part, Reference, Text, Value, Whole, words } from '#lib/writes';
import { ContributionPrecision } from '../contribution/contribution.enums.js';
import { PointInput } from '../contribution/contribution.inputs.js';

const language = words('Une langue : `fr` ou `en`.', 'A language: `fr` or `en`.');

@InputType({ description: 'What somebody said elsewhere, entered for them by those who answer for the call.' })
export class ContributionEnterInput extends Made {
  @Reference('The batch.') batchId: string;
  @Text(150, 'What it is called.') title: string;
  @Lines(5000, 'What it says; plain text.', { unless: '' }) body: string;
  @Text(40, 'The number of the sheet that it was written on: one of each in a batch.', OPTIONAL) sheet?: string | null;
  @Text(
    80,
    'The name that whoever said it wishes to be read by; how they took part stands for it when left out.',
    OPTIONAL,
  )
  displayName?: string | null;
  @Value(() => LocalDate, 'The day on which it was said; that of the batch when left out.', OPTIONAL)
  saidOn?: string | null;
  @Reference('The commune that it is about; that of the batch when left out.', OPTIONAL) territoryId?: string | null;
  @Part(() => PointInput, 'Where it is about.', OPTIONAL) point?: PointInput | null;
  @Value(() => ContributionPrecision, 'What is shown of the point to others.', { unless: ContributionPrecision.STREET })
  precision: ContributionPrecision;
  @Whole(0, 10_000, 'How many hands were raised for it.', { unless: 0 }) supportOnPaper: number;
  @Text(2, 'The language that it was said in: `fr`, `en`.', { unless: 'fr' })
  @IsIn(['fr', 'en'], language)
  locale: string;
  @Value(() => Boolean, 'Whether whoever said it agrees that it is shown: nothing is entered without.')
  consent: boolean;
}

@InputType({
  description: 'Corrects what was entered for somebody; fields left out stay as they are, null clears them.',
})
export class ContributionEntryUpdateInput extends correction(ContributionEnterInput, 'The contribution.', {
  without: ['batchId', 'consent', 'locale', 'territoryId', 'point', 'precision'],
}) {
  @Reference('The commune that it is about; as it is when left out or null.', OPTIONAL) territoryId?: string | null;
}

@InputType({ description: 'Takes back what was entered for somebody.' })
export class ContributionEntryWithdrawInput extends change('The contribution.') {
  @Text(300, 'Why, for those who answer for the call: “At her request, by letter of 3 May”.') reason: string;
  @Value(() => Boolean, 'Whether what it said goes too, and not only from what others see.', { unless: false })
  erases: boolean;
}
