import { InputType, Int } from '@nestjs/graphql';
import { PartialDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Reference, Value } from '#lib/writes';
import { SourceKeys } from '../source/sources.js';

@InputType({
  description: 'The withdrawal of a signatory. Give `organizationId`, or `slotId` for an undocumented one.',
})
export class WithdrawalRecordInput extends Made {
  @Reference('The agreement.') agreementId: string;
  @Reference('Who withdraws.', OPTIONAL) organizationId?: string | null;
  @Reference('The undocumented signatory that withdraws.', OPTIONAL) slotId?: string | null;

  @Value(
    () => PartialDate,
    'From when it takes effect, as precise as is known. An exact date is the first day on which it no longer binds.',
  )
  effectiveOn: string;

  @Value(() => PartialDate, 'When notice was given: not after it takes effect.', OPTIONAL) noticeOn?: string | null;

  @Lines(200, 'What the source adds to the date: “end of year”. At most 200 characters.', OPTIONAL)
  precisionNote?: string | null;

  @Lines(2000, 'Why. At most 2,000 characters.', OPTIONAL) reason?: string | null;

  @Lines(2000, 'What of its work stays accessible to the network. At most 2,000 characters.', OPTIONAL)
  remainsAccessible?: string | null;

  @SourceKeys() sources: string[];
  @Value(() => Int, 'The version of the signature that the caller has seen.', OPTIONAL) expectedVersion?: number | null;
}

@InputType({
  description:
    'Changes to a withdrawal: fields left out stay as they are, null clears them. The signatory cannot change.',
})
export class WithdrawalUpdateInput extends correction(WithdrawalRecordInput, 'The withdrawal.', {
  without: ['agreementId', 'organizationId', 'slotId', 'expectedVersion'],
}) {}

@InputType({ description: 'A withdrawal that was recorded by mistake, or is taken back before it takes effect.' })
export class WithdrawalRemoveInput extends change('The withdrawal.') {}
