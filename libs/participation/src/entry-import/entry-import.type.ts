import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy, type Ref, UserError } from '#lib/graphql';
import { Contribution } from '../contribution/contribution.type.js';

export enum ContributionsImportOutcome {
  MADE = 'MADE',
  THERE = 'THERE',
  REFUSED = 'REFUSED',
}
registerEnumType(ContributionsImportOutcome, {
  name: 'ContributionsImportOutcome',
  description: 'What came of a row of a table.',
  valuesMap: {
    MADE: { description: 'A contribution was entered; where nothing was written, one would be.' },
    THERE: { description: 'The sheet was entered before, whatever became of it: it stays as it is.' },
    REFUSED: { description: 'Something is wrong with it.' },
  },
});

@Audience('STAFF')
@OwnedBy('participation')
@ObjectType({ description: 'What came of one row of a table of contributions.' })
export class ContributionsImportRow {
  @Field(() => Int, { description: 'Its line, as a spreadsheet numbers it: the head of the table is 1.' })
  line: number;

  @Field(() => ContributionsImportOutcome, { description: 'What came of it.' })
  outcome: ContributionsImportOutcome;

  @Field(() => String, { nullable: true, description: 'The number of its sheet; null where it has none.' })
  sheet: string | null;

  @Field({ description: 'Its title; may be empty.' })
  title: string;

  @Field(() => Contribution, {
    nullable: true,
    description: 'What was entered, now or before; null where nothing was.',
  })
  contribution?: Ref<Contribution> | null;

  @Field(() => [UserError], {
    description: 'All that is wrong with it, the head of its column in `path`; empty when nothing is. At most 10.',
  })
  userErrors: UserError[];
}
