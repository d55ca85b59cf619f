import { InputType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { Formatted, Reference, Value, Whole, words } from '#lib/writes';

const LONGEST = 400_000;
const tooLong = words(
  'Le tableau est trop grand : partagez-le en plusieurs.',
  'The table is too large: split it into several.',
);

@InputType({ description: 'A table of items that become drafts of an organization.' })
export class ItemImportInput {
  @Reference('The organization that keeps them.') organizationId: string;
  @Formatted(
    () => String,
    'The table in CSV, parted by semicolons, commas or tabs, at most 400,000 characters and 2,000 rows. Its first line names the columns.',
  )
  @MaxLength(LONGEST, tooLong)
  table: string;
  @Value(() => Boolean, 'Whether it is only to be said what would come of it: nothing is made.') isTrial: boolean;
  @Value(
    () => Boolean,
    'Whether items that are there already are changed by what their rows say, as far as nobody writes them: else they stay as they are. Empty cells change nothing.',
    { unless: false },
  )
  changesThere: boolean;
  @Whole(0, 100_000, 'Begins below this line: `next` of the answer before.', { unless: 0 }) after: number;
}
