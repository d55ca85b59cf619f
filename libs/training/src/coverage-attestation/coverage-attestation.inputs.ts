import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { Made, Reference, Text, Value } from '#lib/writes';

@InputType({ description: 'Attests that everybody of a team was trained on a day.' })
export class CoverageAttestationIssueInput extends Made {
  @Reference('Whose team.') organizationId: string;
  @Value(() => LocalDate, 'The day, today at the latest.') day: string;
  @Value(() => Boolean, 'Whether the names of the team are printed; whoever checks the document reads them too.', {
    unless: false,
  })
  withNames: boolean;
}

@InputType({
  description: 'Issues an attestation in the place of one that is wrong, from what is recorded now of the same day.',
})
export class CoverageAttestationReissueInput extends Made {
  @Reference('The attestation to be replaced.') id: string;
  @Text(300, 'Why, as whoever checks either of them will read it.') reason: string;
}

@InputType({ description: 'Takes an attestation back.' })
export class CoverageAttestationRevokeInput {
  @Reference('The attestation.') id: string;
  @Text(300, 'Why, as whoever checks it will read it.') reason: string;
}
