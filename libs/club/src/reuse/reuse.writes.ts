import { worksFor } from '#lib/access';
import { apart, isDemonstration } from '#lib/network';
import { notify } from '#lib/notifications';
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
import { standing } from '../workstream/workstream.policy.js';
import { happened } from '../workstream-activity/happened.js';
import { ReuseRecord } from './reuse.entity.js';
import { ReuseRecordInput, ReuseRemoveInput, ReuseUpdateInput } from './reuse.inputs.js';
import { reused } from './reuse.kinds.js';
import { Reuse } from './reuse.type.js';

const reuses = kept(Reuse, ReuseRecord, {
  refusals: { ...apart(), reuse_told_once: () => new InvalidInputError(TOLD, 'reusedOn') },
});

/** Told by whoever holds a role in the organization that used it, and changed by them alone. */
@Writes(Reuse)
export class ReuseWrites {
  @Write(
    'STAFF',
    'Tells that one’s organization used what came of a workstream of others, where no portal shows it by itself.',
  )
  async reuseRecord(input: ReuseRecordInput, tx: Tx): Promise<Done> {
    const { deliverableId, organizationId, reusedOn, territoryId } = input;
    const used = await usedOf(tx, deliverableId);
    if (!worksFor(tx.actor, organizationId)) throw new NotAllowedError(OWN, 'organizationId');
    if ((await isDemonstration(tx, organizationId)) !== used.isDemonstration) throw new NotFoundError('organizationId');
    await expectOfOthers(tx, { organizationId, reusedOn, used });
    await expectTerritory(tx, territoryId);
    const { personId } = tx.actor;
    const id = await reuses.insert(tx, { ...input, personId, isDemonstration: used.isDemonstration });
    await happened(tx, { kind: 'REUSE_TOLD', workstreamId: used.workstreamId, subjectId: id });
    await notify(tx, {
      ...{ kind: reused, subject: used.workstreamId, key: `reuse:${id}` },
      facts: { item: used.itemId, kind: input.kind },
    });
    return { id, organizationId, personId, after: input };
  }

  @Write('STAFF', 'Corrects what one’s organization has told of a reuse.')
  async reuseUpdate(input: ReuseUpdateInput, tx: Tx): Promise<Done> {
    const { row, used } = await toChange(tx, input);
    const { organizationId, reusedOn } = reuses.merged(tx, row, input as Partial<ReuseRecord>);
    await expectOfOthers(tx, { organizationId, reusedOn, used });
    await expectTerritory(tx, input.territoryId);
    const changed = await reuses.update(tx, row, input as Partial<ReuseRecord>);
    return { id: row.id, organizationId, personId: row.personId, ...changed };
  }

  @Write('STAFF', 'Takes back what one’s organization has told of a reuse.', [], null)
  async reuseRemove(input: ReuseRemoveInput, tx: Tx): Promise<Done> {
    const { row } = await toChange(tx, input);
    await tx.query('delete from club.reuse where id = $1', [row.id]);
    return { id: row.id, organizationId: row.organizationId, personId: row.personId, before: row };
  }
}

interface Used {
  workstreamId: string;
  itemId: string;
  deliveredOn: string;
  isDemonstration: boolean;
}

/** Of a workstream and an item that the caller sees. */
async function usedOf(tx: Tx, id: string, path = 'deliverableId'): Promise<Used> {
  const found = await tx.one<{
    workstream_id: string;
    item_id: string;
    delivered_on: string;
    demonstration: boolean;
    shown: boolean;
    organization_id: string;
  }>(
    `select d.workstream_id, d.item_id, d.delivered_on::text, d.demonstration, i.status = 'PUBLISHED' as shown, i.organization_id
     from club.deliverable d join portals.item i on i.id = d.item_id where d.id = $1`,
    [id],
  );
  // Who tells it is of the network, for which whatever is published is.
  if (!found || !(found.shown || worksFor(tx.actor, found.organization_id))) throw new NotFoundError(path);
  await standing(tx, found.workstream_id, path);
  return {
    ...{ workstreamId: found.workstream_id, itemId: found.item_id, deliveredOn: found.delivered_on },
    isDemonstration: found.demonstration,
  };
}

/** What was told, by whom it was: what follows from records is changed where these are. */
async function toChange(tx: Tx, input: { id: string; expectedVersion?: number | null }) {
  const row = await reuses.locked(tx, input.id);
  const used = await usedOf(tx, row.deliverableId, 'id');
  if (row.proof !== null) throw new NotAllowedError(PROVED);
  if (!worksFor(tx.actor, row.organizationId)) throw new NotAllowedError(OWN);
  await reuses.toChange(tx, input, () => true);
  return { row, used };
}

async function expectOfOthers(
  tx: Tx,
  { organizationId, reusedOn, used }: { organizationId: string; reusedOn: string; used: Used },
): Promise<void> {
  refuseFuture(reusedOn, tx, 'reusedOn');
  if (reusedOn < used.deliveredOn) throw new InvalidInputError(EARLY, 'reusedOn');
  const made = await tx.one('select from club.makes($1, $2, $3) m where m', [
    organizationId,
    used.workstreamId,
    reusedOn,
  ]);
  if (made) throw new InvalidInputError(MAKER, 'organizationId');
}

async function expectTerritory(tx: Tx, id: string | null | undefined): Promise<void> {
  if (id && !(await tx.one('select from territories.territory where id = $1', [id])))
    throw new NotFoundError('territoryId');
}

const OWN = {
  fr: 'Dites-le pour une organisation dans laquelle vous avez un rôle.',
  en: 'Tell it for an organization in which you hold a role.',
};
const PROVED = {
  fr: 'Cette réutilisation suit de ce qu’un portail montre, ou de ce qui a été fait à partir de ce livrable : elle se change là.',
  en: 'This reuse follows from what a portal shows, or what was made from it: it is changed there.',
};
const EARLY = {
  fr: 'Ce jour-là, le livrable n’était pas encore publié.',
  en: 'It was not published on that day.',
};
const TOLD = {
  fr: 'Votre organisation l’a déjà dit pour ce jour-là.',
  en: 'Your organization has told this of that day already.',
};
const MAKER = {
  fr: 'Cette organisation participait au chantier ce jour-là : ce n’est pas une réutilisation.',
  en: 'This organization made the workstream on that day: that is no reuse.',
};
