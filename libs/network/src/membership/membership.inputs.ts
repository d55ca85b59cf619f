import { InputType } from '@nestjs/graphql';
import { PartialDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Reference, Value, Values } from '#lib/writes';
import { MembershipEvent } from './membership.enums.js';

@InputType({
  description:
    'Joining or leaving, where a source tells that and no agreement. Where there is one, record the signature.',
})
export class MembershipRecordInput extends Made {
  @Reference('Which organization.') organizationId: string;
  @Value(() => MembershipEvent, 'Whether it joined or left.') event: MembershipEvent;

  @Value(
    () => PartialDate,
    'When, as precise as is known. For leaving, an exact date is the first day on which it no longer belongs.',
  )
  on: string;

  @Lines(2000, 'What else the source says. At most 2,000 characters.', OPTIONAL) note?: string | null;
  @Values(() => String, 20, 'Keys of the sources: at least one, at most 20.') sources: string[];
}

@InputType({ description: 'Changes to a joining or leaving: fields left out stay as they are, null clears them.' })
export class MembershipUpdateInput extends correction(MembershipRecordInput, 'The joining or leaving.', {
  without: ['organizationId', 'event'],
}) {}

@InputType({ description: 'A joining or leaving that was recorded by mistake.' })
export class MembershipRemoveInput extends change('The joining or leaving.') {}
