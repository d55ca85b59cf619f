import { manages } from '#lib/access';
import { APART, isDemonstration } from '#lib/network';
import {
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { HandoverRecord } from './handover.entity.js';
import { HandoverChangedError, HandoverOpenError, HandoverStateError } from './handover.errors.js';
import {
  HandoverAcceptInput,
  HandoverDeclineInput,
  HandoverProposeInput,
  HandoverWithdrawInput,
} from './handover.inputs.js';
import { tellManagers } from './handover.mails.js';
import { moveContent } from './handover.move.js';
import { mayDecide, seesHandover } from './handover.policy.js';
import { Handover, HandoverStatus } from './handover.type.js';

const handovers = kept(Handover, HandoverRecord);
const { PROPOSED, ACCEPTED, DECLINED, WITHDRAWN } = HandoverStatus;

/** Proposed by one side, decided by the other: until then nobody else sees that anything is different. */
@Writes(Handover)
export class HandoverWrites {
  @Write('MANAGER', 'Proposes to hand over items that one’s organization keeps to another; nothing moves yet.', [
    HandoverOpenError,
  ])
  async handoverPropose({ itemIds, ...input }: HandoverProposeInput, tx: Tx): Promise<Done> {
    const { fromOrganizationId, toOrganizationId, approverId = null } = input;
    if (!manages(tx.actor, fromOrganizationId)) throw new NotAllowedError(undefined, 'fromOrganizationId');
    if (fromOrganizationId === toOrganizationId) throw new InvalidInputError(ITSELF, 'toOrganizationId');
    const isInvented = await isDemonstration(tx, fromOrganizationId);
    const other = await tx.one<{ demonstration: boolean }>(
      'select demonstration from network.organization where id = $1',
      [toOrganizationId],
    );
    if (!other) throw new NotFoundError('toOrganizationId');
    if (other.demonstration !== isInvented) throw new InvalidInputError(APART, 'toOrganizationId');
    await expectApprover(tx, toOrganizationId, approverId);
    const isWhole = itemIds.length === 0;
    const items = await tx.query<{ id: string; version: number }>(
      `select id, version from portals.item where organization_id = $1 and ($2 or id = any($3)) order by id for no key update`,
      [fromOrganizationId, isWhole, itemIds],
    );
    const unknown = itemIds.findIndex((id) => !items.some((item) => item.id === id));
    if (unknown >= 0) throw new NotFoundError(['itemIds', String(unknown)]);
    if (items.length === 0) throw new InvalidInputError(NOTHING, 'itemIds');
    const open = await tx.one<{ id: string }>(
      `select h.id from portals.handover_item x join portals.handover h on h.id = x.handover_id
       where x.item_id = any($1) and h.status = 'PROPOSED' limit 1`,
      [items.map(({ id }) => id)],
    );
    if (open) throw new HandoverOpenError(open.id);
    const values = { ...input, isWhole, proposedBy: tx.actor.id, isDemonstration: isInvented };
    const id = await handovers.insert(tx, values);
    await tx.query(
      `insert into portals.handover_item (handover_id, item_id, item_version)
       select $1, i.id, i.version from jsonb_to_recordset($2) i(id text, version int)`,
      [id, JSON.stringify(items)],
    );
    await tellManagers(tx, id);
    return { id, organizationId: fromOrganizationId, after: { ...input, itemIds, itemCount: items.length } };
  }

  @Write('MANAGER', 'Agrees that one’s organization keeps what was proposed: all of it at once, or nothing.', [
    HandoverStateError,
    HandoverChangedError,
  ])
  async handoverAccept(input: HandoverAcceptInput, tx: Tx): Promise<Done> {
    const handover = await openHandover(tx, input, (row) => mayDecide(tx.actor, row));
    const { id, fromOrganizationId, toOrganizationId } = handover;
    const moved = await moveContent(tx, handover);
    const changed = await handovers.update(tx, handover, decided(tx, ACCEPTED));
    await tellManagers(tx, id);
    // The trail of the other side, too: what it kept is gone.
    await tx.audit({
      ...{ type: 'Handover', id, action: 'HANDOVER_ACCEPT', organizationId: fromOrganizationId },
      after: { toOrganizationId, ...moved },
    });
    return { id, organizationId: toOrganizationId, ...withMoved(changed, moved) };
  }

  @Write('MANAGER', 'Declines what was proposed to one’s organization, and says why.', [HandoverStateError])
  async handoverDecline({ reason, ...input }: HandoverDeclineInput, tx: Tx): Promise<Done> {
    const handover = await openHandover(tx, input, (row) => mayDecide(tx.actor, row));
    const { id, toOrganizationId } = handover;
    const changed = await handovers.update(tx, handover, { ...decided(tx, DECLINED), declineReason: reason });
    await tellManagers(tx, id);
    return { id, organizationId: toOrganizationId, ...changed };
  }

  @Write('MANAGER', 'Takes back what one’s organization has proposed, before the other side has answered.', [
    HandoverStateError,
  ])
  async handoverWithdraw(input: HandoverWithdrawInput, tx: Tx): Promise<Done> {
    const handover = await openHandover(tx, input, ({ fromOrganizationId }) => manages(tx.actor, fromOrganizationId));
    const { id, fromOrganizationId } = handover;
    const changed = await handovers.update(tx, handover, decided(tx, WITHDRAWN));
    await tellManagers(tx, id);
    return { id, organizationId: fromOrganizationId, ...changed };
  }
}

/** Locked, and still waiting for an answer. */
async function openHandover(
  tx: Tx,
  input: { id: string; expectedVersion?: number | null },
  may: (row: HandoverRecord) => boolean,
): Promise<HandoverRecord> {
  const row = await handovers.locked(tx, input.id);
  if (!seesHandover(tx.actor, row)) throw new NotFoundError('id');
  if (!may(row)) throw new NotAllowedError();
  // First: whoever comes second is told what it has come to, not that somebody was there before.
  if (row.status !== PROPOSED) throw new HandoverStateError(row.status);
  return handovers.toChange(tx, input, may);
}

const decided = (tx: Tx, status: HandoverStatus): Partial<HandoverRecord> => ({
  ...{ status, decidedAt: new Date(), decidedBy: tx.actor.id },
});

const withMoved = (
  changed: Awaited<ReturnType<typeof handovers.update>>,
  moved: object,
): Awaited<ReturnType<typeof handovers.update>> =>
  'after' in changed ? { ...changed, after: { ...changed.after, ...moved } } : changed;

async function expectApprover(tx: Tx, organizationId: string, approverId: string | null): Promise<void> {
  if (approverId === null) return;
  const found = await tx.one('select from network.managers_of($1) m where m.person_id = $2', [
    organizationId,
    approverId,
  ]);
  if (!found) throw new NotFoundError('approverId');
}

const ITSELF = {
  fr: 'Une organisation ne se transmet rien à elle-même.',
  en: 'An organization hands over nothing to itself.',
};
const NOTHING = {
  fr: 'Cette organisation ne tient aucun contenu.',
  en: 'This organization keeps no items.',
};
