import { InputType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { Formatted, Reference, Value, words } from '#lib/writes';

const LONGEST = 400_000;
const tooLong = words(
  'Le tableau est trop grand : partagez-le en plusieurs.',
  'The table is too large: split it into several.',
);

@InputType({ description: 'A table of contributions that are entered in a batch.' })
export class ContributionsImportInput {
  @Reference('The batch.') batchId: string;
  @Formatted(
    () => String,
    'The table in CSV, parted by semicolons, commas or tabs, at most 400,000 characters and 2,000 rows. Its first line names the columns: the sheet and the title are needed.',
  )
  @MaxLength(LONGEST, tooLong)
  table: string;
  @Value(() => Boolean, 'Whether it is only to be said what would come of it: nothing is entered.') isTrial: boolean;
  @Value(
    () => Boolean,
    'Whether rows that are right are entered although others are not; else nothing is unless all are right.',
    { unless: false },
  )
  takesGood: boolean;
  @Value(
    () => Boolean,
    'Whether all whose words these are agree that they are shown, but those whose row says no: nothing is entered without.',
  )
  consent: boolean;
}
