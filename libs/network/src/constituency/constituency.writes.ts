import { type Done, expectVersion, InvalidInputError, kept, type Tx, Write, Writes } from '#lib/writes';
import { bodyToGovern } from '../governing-body/governing-body.load.js';
import { ConstituencyRecord } from './constituency.entity.js';
import { ConstituencyUpdateInput } from './constituency.inputs.js';
import { Constituency } from './constituency.type.js';

export const constituencies = kept(Constituency, ConstituencyRecord, {
  refusals: {
    constituency_name_key: () => new InvalidInputError(TWICE, 'name'),
    constituency_seats_held: () => new InvalidInputError(HELD, 'seats'),
  },
});

@Writes(Constituency)
export class ConstituencyWrites {
  @Write('MANAGER', 'Changes the name of a constituency or its number of seats.')
  async constituencyUpdate(input: ConstituencyUpdateInput, tx: Tx): Promise<Done> {
    const { governingBodyId } = await constituencies.find(tx, input.id);
    const { organizationId } = await bodyToGovern(tx, governingBodyId, 'id');
    const constituency = await constituencies.locked(tx, input.id);
    await expectVersion(tx, constituency, input.expectedVersion);
    return { id: constituency.id, organizationId, ...(await constituencies.update(tx, constituency, input)) };
  }
}

export const TWICE = {
  fr: 'Deux collèges portent le même nom. Donnez un nom propre à chacun.',
  en: 'Two constituencies have the same name. Give each its own.',
};
const HELD = {
  fr: 'Un siège de numéro plus élevé est occupé, ou l’a été.',
  en: 'A seat with a higher number is held, or has been.',
};
