import { InputType, Int } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import {
  change,
  correction,
  Lines,
  Made,
  OPTIONAL,
  Parts,
  Reference,
  Text,
  Value,
  Values,
  WebAddress,
} from '#lib/writes';

@InputType({ description: 'What an evidence is linked to: a record, or a page elsewhere.' })
export class EvidenceLinkInput {
  @Reference(
    'Id of a course, a session, a certificate, a complaint, an improvement action, a line of a trainer’s file, a subcontract or an approval of the provider, or of a meeting.',
    OPTIONAL,
  )
  recordId?: string | null;

  @WebAddress(500, 'Web address of a page elsewhere.', OPTIONAL) url?: string | null;
  @Text(200, 'What it is called beside the evidence.', OPTIONAL) label?: string | null;
}

@InputType({ description: 'What proves that a provider meets indicators of Qualiopi.' })
export class QualityEvidenceRecordInput extends Made {
  @Reference('The provider.') organizationId: string;
  @Values(() => Int, 32, 'Numbers of the indicators that it proves, 1 to 32: at least one.', { atLeast: 1 })
  indicators: number[];

  @Text(200, 'What it is.') title: string;
  @Lines(4000, 'More about it.', OPTIONAL) note?: string | null;
  @Value(() => LocalDate, 'First day on which it holds.') validFrom: string;
  @Value(() => LocalDate, 'Last day on which it holds.', OPTIONAL) validUntil?: string | null;
  @Parts(() => EvidenceLinkInput, 8, 'What it is linked to, at most 8.', { unless: [] }) links: EvidenceLinkInput[];
}

@InputType({ description: 'Corrects an evidence; fields left out stay as they are, null clears them.' })
export class QualityEvidenceUpdateInput extends correction(QualityEvidenceRecordInput, 'The evidence.', {
  without: ['organizationId', 'links'],
}) {
  @Parts(() => EvidenceLinkInput, 8, 'What it is linked to, in place of the links before; at most 8.', OPTIONAL)
  links?: EvidenceLinkInput[] | null;
}

@InputType({ description: 'An evidence that was recorded by mistake.' })
export class QualityEvidenceRemoveInput extends change('The evidence.') {}
