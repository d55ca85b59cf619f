import { APART } from '#lib/network';
import { type Done, InvalidInputError, kept, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { ItemRecord } from '../item/item.entity.js';
import { sees } from '../item/item.policy.js';
import { PortalRecord } from '../portal/portal.entity.js';
import { mayEdit, refusal } from '../portal/portal.policy.js';
import { Portal } from '../portal/portal.type.js';
import { PlacementRecord } from './placement.entity.js';
import { AlreadyPlacedError } from './placement.errors.js';
import { PlacementEndInput, PlacementRecordInput } from './placement.inputs.js';
import { Placement } from './placement.type.js';

const placements = kept(Placement, PlacementRecord, {
  refusals: { placement_once: () => new AlreadyPlacedError() },
});
const portals = kept(Portal, PortalRecord);
const items = kept('item', ItemRecord);

/** What a portal shows is for its editors to say; who may see it stays as it is. */
@Writes(Placement)
export class PlacementWrites {
  @Write('SIGNED_IN', 'Shows an item that one may see in a portal that one edits, from a day on.', [AlreadyPlacedError])
  async placementRecord({ from, to, ...input }: PlacementRecordInput, tx: Tx): Promise<Done> {
    const { portalId, itemId, sectionId } = input;
    const portal = await portals.find(tx, portalId, 'portalId');
    if (!mayEdit(tx.actor, portal)) throw refusal(portal, 'portalId');
    const item = await items.find(tx, itemId, 'itemId');
    if (!sees(tx.actor, item)) throw new NotFoundError('itemId');
    if (item.isDemonstration !== portal.isDemonstration) throw new InvalidInputError(APART, 'itemId');
    if (sectionId && !(await isSection(tx, portalId, sectionId))) throw new NotFoundError('sectionId');
    const days = { validFrom: from ?? tx.today, validTo: to ?? 'infinity' };
    if (to && to <= days.validFrom) throw new InvalidInputError(ORDER, 'to');
    const there = await tx.one<{ id: string }>(
      `select id from portals.placement where portal_id = $1 and item_id = $2
       and daterange(valid_from, valid_to) && daterange($3::date, $4::date)`,
      [portalId, itemId, days.validFrom, days.validTo],
    );
    if (there) throw new AlreadyPlacedError(there.id);
    const id = await placements.insert(tx, { ...input, ...days, isDemonstration: portal.isDemonstration });
    return { id, organizationId: portal.organizationId, after: { ...input, from: days.validFrom, to } };
  }

  @Write(
    'SIGNED_IN',
    'Says from when a portal that one edits shows an item no longer. One that began today or is to begin later can end before that: it is taken back, and was shown on no day.',
  )
  async placementEnd({ on, ...input }: PlacementEndInput, tx: Tx): Promise<Done> {
    const { portalId } = await placements.find(tx, input.id);
    const portal = await portals.find(tx, portalId);
    if (!mayEdit(tx.actor, portal)) throw refusal(portal, 'id');
    const placement = await placements.toChange(tx, input, () => true);
    const { validFrom } = placement;
    const day = on ?? tx.today;
    // The days on which it was shown before today stay on record.
    if (day <= validFrom && validFrom < tx.today) throw new InvalidInputError(ORDER, 'on');
    const validTo = day > validFrom ? day : validFrom;
    const changed = await placements.update(tx, placement, { validTo });
    return { id: placement.id, organizationId: portal.organizationId, ...changed };
  }
}

const isSection = async (tx: Tx, portalId: string, sectionId: string): Promise<boolean> =>
  (await tx.one('select from portals.portal_section where portal_id = $1 and id = $2', [portalId, sectionId])) !==
  undefined;

const ORDER = {
  fr: 'La fin doit suivre le premier jour.',
  en: 'The end must come after the first day.',
};
