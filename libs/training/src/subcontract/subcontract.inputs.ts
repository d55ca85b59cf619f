import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Parts, Reference, Text, Value, WebAddress } from '#lib/writes';

@InputType({ description: 'A session that is given under a contract.' })
export class SubcontractedSessionInput {
  @Reference('A session of the provider.') trainingSessionId: string;
}

@InputType({ description: 'A contract by which others give trainings in the name of a provider.' })
export class SubcontractRecordInput extends Made {
  @Reference('The provider.') organizationId: string;
  @Text(200, 'Who gives them, as the contract calls them.') contractor: string;
  @Text(20, 'Their SIREN, 9 digits.', OPTIONAL) siren?: string | null;
  @Text(20, 'The number by which they are registered as a provider, 11 digits.', OPTIONAL) declarationNumber?:
    | string
    | null;
  @Text(500, 'What they are charged with.') subject: string;
  @Value(() => LocalDate, 'First day of the contract.') validFrom: string;
  @Value(() => LocalDate, 'Last day of the contract.', OPTIONAL) validUntil?: string | null;
  @Value(() => LocalDate, 'When it was last verified that they meet the standard, if it was.', OPTIONAL)
  verifiedOn?: string | null;
  @Lines(2000, 'How it was verified.', OPTIONAL) verification?: string | null;
  @WebAddress(500, 'Where the contract is found.', OPTIONAL) documentUrl?: string | null;
  @Parts(() => SubcontractedSessionInput, 50, 'The sessions that are given under it, at most 50.', { unless: [] })
  sessions: SubcontractedSessionInput[];
}

@InputType({ description: 'Corrects a contract; fields left out stay as they are, null clears them.' })
export class SubcontractUpdateInput extends correction(SubcontractRecordInput, 'The contract.', {
  without: ['organizationId', 'sessions'],
}) {
  @Parts(
    () => SubcontractedSessionInput,
    50,
    'The sessions that are given under it, in place of those before.',
    OPTIONAL,
  )
  sessions?: SubcontractedSessionInput[] | null;
}

@InputType({ description: 'A contract that was recorded by mistake.' })
export class SubcontractRemoveInput extends change('The contract.') {}
