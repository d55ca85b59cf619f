import { InputType } from '@nestjs/graphql';
import { change, Lines, Made, OPTIONAL, Reference, References } from '#lib/writes';

@InputType({
  description:
    'Proposes to hand over items that one’s organization keeps to another; or all of them, with its media and its portals.',
})
export class HandoverProposeInput extends Made {
  @Reference('Who hands over.') fromOrganizationId: string;
  @Reference('Who is to keep the items from then on.') toOrganizationId: string;
  @References(100, 'The items; all that the organization keeps, with its media and its portals, when left out.', {
    unless: [],
  })
  itemIds: string[];
  @Reference(
    'Who is asked by name, of those who manage the other organization (`Organization.handoverApprovers`). Any of them may answer.',
    OPTIONAL,
  )
  approverId?: string | null;
  @Lines(900, 'Why, for those who decide.', OPTIONAL) message?: string | null;
}

@InputType({ description: 'Agrees to keep what was proposed, from now on.' })
export class HandoverAcceptInput extends change('The handover.') {}

@InputType({ description: 'Declines what was proposed.' })
export class HandoverDeclineInput extends change('The handover.') {
  @Lines(900, 'Why.') reason: string;
}

@InputType({ description: 'Takes a proposal back.' })
export class HandoverWithdrawInput extends change('The handover.') {}
