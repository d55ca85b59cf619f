import { worksFor } from '#lib/access';
import { apart, isDemonstration } from '#lib/network';
import { followAs, notify } from '#lib/notifications';
import {
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  refuseFuture,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { ORDER, writeBeside } from './workstream.beside.js';
import { WorkstreamRecord } from './workstream.entity.js';
import { WorkstreamState } from './workstream.enums.js';
import { WorkstreamStateError } from './workstream.errors.js';
import {
  WorkstreamAbandonInput,
  WorkstreamCloseInput,
  WorkstreamDeliverInput,
  WorkstreamLaunchInput,
  WorkstreamProposeInput,
  WorkstreamReopenInput,
  WorkstreamUpdateInput,
} from './workstream.inputs.js';
import { happened } from '../workstream-activity/happened.js';
import { workstreamMoved } from './workstream.kinds.js';
import { maySteer, standing } from './workstream.policy.js';
import { Workstream } from './workstream.type.js';

const workstreams = kept(Workstream, WorkstreamRecord, { refusals: apart(), lock: 'for no key update' });
const { PROPOSED, LAUNCHED, DELIVERED, CLOSED, ABANDONED } = WorkstreamState;

/** Proposed by whoever holds a role in the organization that is to lead it; who proposes it coordinates it. */
@Writes(Workstream)
export class WorkstreamWrites {
  @Write('STAFF', 'Proposes a workstream that one’s organization leads; who proposes it coordinates it from then on.')
  async workstreamPropose(
    { leadId, themes, territories, phases, ...input }: WorkstreamProposeInput,
    tx: Tx,
  ): Promise<Done> {
    if (!worksFor(tx.actor, leadId)) throw new NotAllowedError(OWN, 'leadId');
    await expectOrganization(tx, leadId);
    const isInvented = await isDemonstration(tx, leadId);
    inOrder(input);
    await expectParent(tx, input.parentId, { isDemonstration: isInvented });
    const id = await workstreams.insert(tx, { ...input, proposedOn: tx.today, isDemonstration: isInvented });
    await tx.query(
      `with led as (
         insert into club.workstream_partner (id, workstream_id, organization_id, role, valid_from, demonstration) values ($1, $2, $3, 'LEAD', $4, $5))
       insert into club.workstream_participant (id, workstream_id, person_id, role, valid_from, demonstration)
       select $6, $2, p.id, 'COORDINATOR', $4, $5 from network.person p where p.id = $7 and p.demonstration = $5`,
      [...[tx.newId('wpartner'), id, leadId, tx.today, isInvented], ...[tx.newId('wparticipant'), tx.actor.personId]],
    );
    await writeBeside(tx, id, { themes, territories, phases });
    await followAs(tx, tx.actor.personId, id);
    await happened(tx, { kind: 'WORKSTREAM_PROPOSED', workstreamId: id, subjectId: id });
    return { id, organizationId: leadId, after: { ...input, leadId, themes, territories, phases } };
  }

  @Write('SIGNED_IN', 'Corrects a workstream that one coordinates.')
  async workstreamUpdate({ themes, territories, phases, ...input }: WorkstreamUpdateInput, tx: Tx): Promise<Done> {
    const row = await toSteer(tx, input);
    inOrder(workstreams.merged(tx, row, input as Partial<WorkstreamRecord>));
    if (input.parentId) await expectParent(tx, input.parentId, row);
    const beside = await writeBeside(tx, row.id, { themes, territories, phases });
    const changed = await workstreams.update(
      tx,
      row,
      { ...input, ...(input.aimFr === null && { aimFr: '' }) } as Partial<WorkstreamRecord>,
      beside,
    );
    await happened(tx, { kind: 'WORKSTREAM_UPDATED', workstreamId: row.id, subjectId: row.id });
    return { ...(await told(tx, row.id)), ...changed };
  }

  @Write('SIGNED_IN', 'Says that a workstream that one coordinates is worked on.', [WorkstreamStateError])
  async workstreamLaunch({ on, ...input }: WorkstreamLaunchInput, tx: Tx): Promise<Done> {
    return become(tx, input, [PROPOSED], (row) => ({ launchedOn: dayOf(tx, on, row.proposedOn) }));
  }

  @Write('SIGNED_IN', 'Says that what a workstream that one coordinates is for is there.', [WorkstreamStateError])
  async workstreamDeliver({ on, ...input }: WorkstreamDeliverInput, tx: Tx): Promise<Done> {
    return become(tx, input, [LAUNCHED], (row) => ({ deliveredOn: dayOf(tx, on, row.launchedOn!) }));
  }

  @Write('SIGNED_IN', 'Closes a workstream that was delivered.', [WorkstreamStateError])
  async workstreamClose({ on, lessons, ...input }: WorkstreamCloseInput, tx: Tx): Promise<Done> {
    return become(tx, input, [DELIVERED], (row) => ({
      closedOn: dayOf(tx, on, row.deliveredOn!),
      lessons: lessons ?? null,
    }));
  }

  @Write('SIGNED_IN', 'Gives up a workstream that was not delivered, and says why.', [WorkstreamStateError])
  async workstreamAbandon({ on, reason, lessons, ...input }: WorkstreamAbandonInput, tx: Tx): Promise<Done> {
    return become(tx, input, [PROPOSED, LAUNCHED], (row) => ({
      ...{ abandonedOn: dayOf(tx, on, row.launchedOn ?? row.proposedOn), abandonReason: reason },
      lessons: lessons ?? null,
    }));
  }

  @Write(
    'SIGNED_IN',
    'Takes back the last thing that was said of how far a workstream is: what comes before holds again.',
    [WorkstreamStateError],
  )
  async workstreamReopen(input: WorkstreamReopenInput, tx: Tx): Promise<Done> {
    return become(tx, input, [LAUNCHED, DELIVERED, CLOSED, ABANDONED], (row) => {
      if (row.abandonedOn) return { abandonedOn: null, abandonReason: null, lessons: null };
      if (row.closedOn) return { closedOn: null, lessons: null };
      return row.deliveredOn ? { deliveredOn: null } : { launchedOn: null };
    });
  }
}

/** Coordinators name any organization: one that is there. */
async function expectOrganization(tx: Tx, id: string): Promise<void> {
  if (!(await tx.one('select from network.organization where id = $1', [id]))) throw new NotFoundError('leadId');
}

/** Locked, by whoever says what becomes of it. */
const toSteer = async (tx: Tx, input: { id: string; expectedVersion?: number | null }): Promise<WorkstreamRecord> => {
  await workstreams.locked(tx, input.id);
  await maySteer(tx, input.id);
  return workstreams.toChange(tx, input, () => true);
};

async function become(
  tx: Tx,
  input: { id: string; expectedVersion?: number | null },
  from: readonly WorkstreamState[],
  values: (row: WorkstreamRecord) => Partial<WorkstreamRecord>,
): Promise<Done> {
  await workstreams.locked(tx, input.id);
  await maySteer(tx, input.id);
  const found = await workstreams.find(tx, input.id);
  const state = stateOf(found);
  // Before the version: whoever comes second is told what it has become, not that somebody was there before.
  if (!from.includes(state)) throw new WorkstreamStateError(state);
  const row = await workstreams.toChange(tx, input, () => true);
  const moved = values(row);
  const changed = await workstreams.update(tx, row, moved);
  await happened(tx, { kind: 'WORKSTREAM_MOVED', workstreamId: row.id, subjectId: row.id });
  await notify(tx, {
    ...{ kind: workstreamMoved, subject: row.id, key: `workstream:${row.id}:moved:${row.version}` },
    facts: { state: stateOf(workstreams.merged(tx, row, moved)) },
  });
  return { ...(await told(tx, row.id)), ...changed };
}

const stateOf = (row: WorkstreamRecord): WorkstreamState =>
  row.abandonedOn
    ? ABANDONED
    : row.closedOn
      ? CLOSED
      : row.deliveredOn
        ? DELIVERED
        : row.launchedOn
          ? LAUNCHED
          : PROPOSED;

/** What has happened: not before what it follows, and by today. */
function dayOf(tx: Tx, on: string | null | undefined, after: string): string {
  const day = on ?? tx.today;
  refuseFuture(day, tx, 'on');
  if (day < after) throw new InvalidInputError(ORDER, 'on');
  return day;
}

function inOrder({ startsOn, endsOn }: { startsOn?: string | null; endsOn?: string | null }): void {
  if (startsOn && endsOn && endsOn < startsOn) throw new InvalidInputError(ORDER, 'endsOn');
}

/** Of a workstream that the caller steers; a part has no parts. */
async function expectParent(
  tx: Tx,
  parentId: string | null | undefined,
  of: { id?: string; isDemonstration: boolean },
): Promise<void> {
  if (!parentId) return;
  if (parentId === of.id) throw new InvalidInputError(ITSELF, 'parentId');
  const parent = await standing(tx, parentId, 'parentId');
  if (!parent.steers) throw new NotAllowedError(PARENT, 'parentId');
  if (parent.isDemonstration !== of.isDemonstration) throw new NotFoundError('parentId');
  const deep = await tx.one(
    'select from club.workstream w where (w.id = $1 and w.parent_id is not null) or w.parent_id = $2',
    [parentId, of.id ?? null],
  );
  if (deep) throw new InvalidInputError(DEEP, 'parentId');
}

/** Whose managers may read the entry: those of who leads it. */
const told = async (tx: Tx, id: string): Promise<{ id: string; organizationId: string | null }> => {
  const found = await tx.one<{ organization_id: string }>(
    `select p.organization_id from club.workstream_partner p where p.workstream_id = $1 and p.role = 'LEAD' and p.period @> $2::date`,
    [id, tx.today],
  );
  return { id, organizationId: found?.organization_id ?? null };
};

const OWN = {
  fr: 'Proposez un chantier pour une organisation dans laquelle vous avez un rôle.',
  en: 'Propose a workstream for an organization in which you hold a role.',
};
const ITSELF = { fr: 'Un chantier n’est pas une partie de lui-même.', en: 'A workstream is no part of itself.' };
const PARENT = {
  fr: 'Rattachez un chantier à un autre que vous animez.',
  en: 'Make it a part of a workstream that you coordinate.',
};
const DEEP = {
  fr: 'Une partie de chantier n’a pas de parties.',
  en: 'A part of a workstream has no parts of its own.',
};
