import { manages } from '#lib/access';
import { apart } from '#lib/network';
import { type Done, InvalidInputError, kept, NotAllowedError, refuseFuture, type Tx, Write, Writes } from '#lib/writes';
import { ORDER } from '../workstream/workstream.beside.js';
import { maySteer, standing } from '../workstream/workstream.policy.js';
import { happened } from '../workstream-activity/happened.js';
import { WorkstreamPartnerRecord } from './workstream-partner.entity.js';
import { WorkstreamPartnerRole } from './workstream-partner.enums.js';
import { WorkstreamPartnerPresentError } from './workstream-partner.errors.js';
import {
  WorkstreamLeadInput,
  WorkstreamPartnerEndInput,
  WorkstreamPartnerRecordInput,
} from './workstream-partner.inputs.js';
import { WorkstreamPartner } from './workstream-partner.type.js';

const partners = kept(WorkstreamPartner, WorkstreamPartnerRecord, {
  refusals: {
    ...apart(),
    workstream_partner_once: () => new WorkstreamPartnerPresentError(),
    workstream_lead_once: () => new InvalidInputError(LED, 'on'),
  },
});
const { LEAD, PARTNER } = WorkstreamPartnerRole;

@Writes(WorkstreamPartner)
export class WorkstreamPartnerWrites {
  @Write(
    'SIGNED_IN',
    'Lets an organization make a workstream with others: said by whoever coordinates it, and by managers of the organization.',
    [WorkstreamPartnerPresentError],
  )
  async workstreamPartnerRecord({ from, ...input }: WorkstreamPartnerRecordInput, tx: Tx): Promise<Done> {
    const { workstreamId, organizationId } = input;
    const found = await standing(tx, workstreamId, 'workstreamId');
    if (!found.steers && !manages(tx.actor, organizationId)) throw new NotAllowedError(SAYS);
    const validFrom = from ?? tx.today;
    refuseFuture(validFrom, tx, 'from');
    const id = await partners.insert(tx, {
      ...input,
      ...{ role: PARTNER, validFrom, isDemonstration: found.isDemonstration },
    });
    await happened(tx, { kind: 'PARTNER_JOINED', workstreamId, subjectId: id });
    return { id, organizationId, after: { ...input, from: validFrom } };
  }

  @Write(
    'SIGNED_IN',
    'Ends that an organization makes a workstream with others: said by whoever coordinates it, and by managers of the organization. Who leads it hands that to another first.',
  )
  async workstreamPartnerEnd({ on, ...input }: WorkstreamPartnerEndInput, tx: Tx): Promise<Done> {
    const row = await partners.locked(tx, input.id);
    const found = await standing(tx, row.workstreamId);
    if (!found.steers && !manages(tx.actor, row.organizationId)) throw new NotAllowedError(SAYS);
    await partners.toChange(tx, input, () => true);
    if (row.role === LEAD) throw new InvalidInputError(LEADS, 'id');
    const day = on ?? tx.today;
    refuseFuture(day, tx, 'on');
    if (day <= row.validFrom) throw new InvalidInputError(ORDER, 'on');
    const { id, organizationId } = row;
    await happened(tx, { kind: 'PARTNER_LEFT', workstreamId: row.workstreamId, subjectId: id });
    return { id, organizationId, ...(await partners.update(tx, row, { validTo: day })) };
  }

  @Write('SIGNED_IN', 'Hands the lead of a workstream that one coordinates to one of its partners.')
  async workstreamLead({ on, ...input }: WorkstreamLeadInput, tx: Tx): Promise<Done> {
    const row = await partners.locked(tx, input.id);
    const { workstreamId, organizationId } = row;
    await maySteer(tx, workstreamId);
    await partners.toChange(tx, input, () => true);
    const day = on ?? tx.today;
    refuseFuture(day, tx, 'on');
    if (row.role === LEAD) return { id: row.id, organizationId, isUnchanged: true };
    if (day < row.validFrom || row.validTo <= day) throw new InvalidInputError(ORDER, 'on');
    const led = await tx.one<{ id: string; organization_id: string; valid_from: string; valid_to: string }>(
      `select id, organization_id, valid_from::text, valid_to::text from club.workstream_partner
       where workstream_id = $1 and role = 'LEAD' and period @> $2::date for update`,
      [workstreamId, day],
    );
    if (led) await split(tx, led, day, { workstreamId, role: PARTNER, isDemonstration: row.isDemonstration });
    const id = await split(
      tx,
      { id: row.id, organization_id: organizationId, valid_from: row.validFrom, valid_to: String(row.validTo) },
      day,
      {
        ...{ workstreamId, role: LEAD, isDemonstration: row.isDemonstration },
      },
    );
    await happened(tx, { kind: 'LEAD_HANDED', workstreamId, subjectId: id });
    return {
      id,
      organizationId,
      before: { lead: led?.organization_id ?? null },
      after: { lead: organizationId, on: day },
    };
  }
}

/** From that day on the organization is something else: what it was before stays as it was. */
async function split(
  tx: Tx,
  row: { id: string; organization_id: string; valid_from: string; valid_to: string },
  day: string,
  { workstreamId, role, isDemonstration }: { workstreamId: string; role: string; isDemonstration: boolean },
): Promise<string> {
  if (row.valid_from === day) {
    await tx.query('update club.workstream_partner set role = $2, version = version + 1 where id = $1', [row.id, role]);
    return row.id;
  }
  const id = tx.newId('wpartner');
  await tx.query('update club.workstream_partner set valid_to = $2, version = version + 1 where id = $1', [
    row.id,
    day,
  ]);
  await tx.query(
    `insert into club.workstream_partner (id, workstream_id, organization_id, role, valid_from, valid_to, demonstration)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, workstreamId, row.organization_id, role, day, row.valid_to, isDemonstration],
  );
  return id;
}

const SAYS = {
  fr: 'C’est à qui anime ce chantier, ou gère l’organisation, de le dire.',
  en: 'This is for whoever coordinates this workstream, or manages the organization.',
};
const LEADS = {
  fr: 'Cette organisation porte le chantier : confiez-le d’abord à une autre.',
  en: 'This organization leads the workstream: hand the lead to another first.',
};
const LED = {
  fr: 'Une autre organisation porte le chantier plus tard.',
  en: 'Another organization leads the workstream later.',
};
