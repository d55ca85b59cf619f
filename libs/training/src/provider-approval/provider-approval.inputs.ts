import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { SourceKeys } from '#lib/network';
import { change, correction, Made, OPTIONAL, Reference, Text, Value, Values, WebAddress } from '#lib/writes';
import { ApprovalKind, TrainingActionCategory } from './provider-approval.enums.js';

@InputType({ description: 'What a provider of training is declared, certified or approved for.' })
export class ProviderApprovalRecordInput extends Made {
  @Reference('The provider.') organizationId: string;
  @Value(() => ApprovalKind, 'What it is.') kind: ApprovalKind;
  @Text(200, 'What one of another kind is called: only that one has it.', OPTIONAL) label?: string | null;

  @Values(() => TrainingActionCategory, 4, 'The categories of action that a Qualiopi certification covers.', {
    unless: [],
  })
  actions: TrainingActionCategory[];

  @Text(60, 'Its number; that of a declaration has 11 digits.', OPTIONAL) number?: string | null;
  @Text(200, 'Who granted it.', OPTIONAL) issuer?: string | null;
  @Value(() => LocalDate, 'First day on which it holds.') validFrom: string;
  @Value(() => LocalDate, 'Last day on which it holds.', OPTIONAL) validUntil?: string | null;
  @WebAddress(500, 'Where the document is found.', OPTIONAL) documentUrl?: string | null;
  @SourceKeys() sources: string[];
}

@InputType({ description: 'Corrects an approval; fields left out stay as they are, null clears them.' })
export class ProviderApprovalUpdateInput extends correction(ProviderApprovalRecordInput, 'The approval.', {
  without: ['organizationId', 'kind'],
}) {}

@InputType({ description: 'An approval that was recorded by mistake.' })
export class ProviderApprovalRemoveInput extends change('The approval.') {}
