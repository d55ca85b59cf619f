import { InputType, Int } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, Made, OPTIONAL, Reference, References, Value, Values, Whole } from '#lib/writes';

@InputType({ description: 'Works out a call for dues as a draft; again as often as needed until it is issued.' })
export class DuesCallPrepareInput extends Made {
  @Whole(1977, 2200, 'The year that the dues are for.') year: number;
  @Reference('The scale; it must be in force on the day that counts.') feeScaleId: string;

  @Value(() => LocalDate, 'The day whose inhabitants or headcount count; the first of January when left out.', OPTIONAL)
  basisOn?: string | null;

  @Values(() => LocalDate, 12, 'When each instalment is due, in order, 1 to 12; the amount is shared out evenly.', {
    atLeast: 1,
  })
  instalments: string[];

  @References(500, 'Whom to call, at most 500; the members on the day that counts when left out.', {
    ...OPTIONAL,
    atLeast: 1,
  })
  organizationIds?: string[] | null;

  @Reference('Which organization calls for them; that of the latest call before when left out.', OPTIONAL)
  issuerId?: string | null;

  @Value(() => Boolean, 'A call among demonstration organizations, to try things out; a real one never calls them.', {
    unless: false,
  })
  isDemonstration: boolean;

  @Value(() => Int, 'The version of the draft that this one replaces, that the caller has seen.', OPTIONAL)
  expectedVersion?: number | null;
}

@InputType({ description: 'Which call for dues.' })
export class DuesCallStepInput extends change('The call.') {}

@InputType({ description: 'Says which organization calls for the dues of a call.' })
export class DuesCallIssuerSetInput extends change('The call.') {
  @Reference('The organization; receipts and notices of payment are made out in its name.') issuerId: string;
}
