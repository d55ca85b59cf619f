import { Args, Context, Field, Int, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotFoundError } from '#lib/writes';
import { ContributionEntryClosedError } from '../batch/batch.errors.js';
import { CallNotOpenError } from '../call/call.errors.js';
import { OutsidePerimeterError } from '../contribution/contribution.errors.js';
import { SanctionedError } from '../sanction/sanction.errors.js';
import { ContributionsImportInput } from './entry-import.inputs.js';
import { EntryImports } from './entry-import.rows.js';
import { ContributionsImportRow } from './entry-import.type.js';

@ObjectType({ isAbstract: true })
abstract class ContributionsImported extends Payload {
  @Field(() => [ContributionsImportRow], {
    nullable: true,
    description:
      'What came of rows, those that are refused before the others, at most 200; null when the table was not read.',
  })
  rows?: ContributionsImportRow[] | null;

  @Field(() => Int, { nullable: true, description: 'How many rows the table has; null when it was not read.' })
  rowCount?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many are right; null when the table was not read.' })
  madeCount?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many were entered before; null when the table was not read.' })
  thereCount?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many are refused; null when the table was not read.' })
  refusedCount?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether those that are right were entered; null when the table was not read.',
  })
  isWritten?: boolean | null;
}

@Resolver()
export class EntryImportResolver {
  constructor(private readonly imports: EntryImports) {}

  @Audience('STAFF')
  @Mutates(
    ContributionsImported,
    'Enters the rows of a table in a batch, all at once: none, unless all are right or the caller takes those that are. A row is known by its sheet: sent again, it enters nothing twice.',
    [
      [OutsidePerimeterError, 'in a row'],
      CallNotOpenError,
      ContributionEntryClosedError,
      SanctionedError,
      NotFoundError,
      InvalidInputError,
    ],
  )
  contributionsImport(
    @Args('input') input: ContributionsImportInput,
    @Context() context: RequestContext,
  ): Promise<ContributionsImported> {
    return this.imports.take(input, context);
  }
}
