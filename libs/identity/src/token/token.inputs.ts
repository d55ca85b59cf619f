import { InputType } from '@nestjs/graphql';
import { TOKEN_SCOPES } from '#lib/access';
import { LocalDate } from '#lib/graphql';
import { Made, OPTIONAL, Reference, Text, Value, Values, Whole } from '#lib/writes';
import { ReportNames } from './report-names.js';
import { TokenScope } from './token.type.js';

/** How often a report may be asked for on one day; 429 from then on until midnight in Paris. */
export const MostADay = (more = ''): PropertyDecorator =>
  Whole(
    1,
    100_000,
    `How often a report may be asked for with it on one day, in Paris; 429 from then on. Left out: as often as one likes. ${more}`.trim(),
    OPTIONAL,
  );

@InputType({ description: 'Makes a token for a program.' })
export class TokenCreateInput extends Made {
  @Text(80, 'What it is for; at most 80 characters.') name: string;

  @Values(() => TokenScope, TOKEN_SCOPES.length, 'What it may be used for; at least one.', { atLeast: 1 })
  scopes: TokenScope[];

  @Value(() => LocalDate, 'Day when it stops working; within a year.') expiresOn: string;

  @Reference(
    'For a machine of an organization: the owner’s roles there count, no others. Left out: all of them.',
    OPTIONAL,
  )
  organizationId?: string | null;

  @ReportNames(
    'Names of the only reports that it is for, at most 50: it reads those and does nothing else, GraphQL refuses it. Takes the scope READ alone. Left out: all that its scopes allow.',
  )
  reports?: string[] | null;

  @MostADay('Takes `reports`.') mostADay?: number | null;
}

@InputType({ description: 'Names a token.' })
export class TokenInput {
  @Reference('The token.') id: string;
}
