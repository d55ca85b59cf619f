import { InputType } from '@nestjs/graphql';
import { change, correction, Lines } from '#lib/writes';
import { ItemCreateInput } from '../item/item.inputs.js';

@InputType({
  description:
    'Proposes to tell a published item otherwise beside its texts; fields left out stay as they are, null clears them. A place is never told more exactly by that than its team tells it.',
})
export class ItemCorrectionProposeInput extends correction(ItemCreateInput, 'The item.', {
  without: ['kind', 'organizationId', 'locale', 'texts', 'documents', 'licence', 'audience', 'cover'],
}) {
  @Lines(900, 'Why, and where one can see that.') reason: string;
}

@InputType({ description: 'Has an item say what was proposed.' })
export class ItemCorrectionAcceptInput extends change('The correction.') {}

@InputType({ description: 'Declines a correction.' })
export class ItemCorrectionDeclineInput extends change('The correction.') {
  @Lines(900, 'Why.') reason: string;
}

@InputType({ description: 'Takes a correction back.' })
export class ItemCorrectionWithdrawInput extends change('The correction.') {}
