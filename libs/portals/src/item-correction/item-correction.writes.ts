import { ownAccount } from '#lib/access';
import { holdAccount } from '#lib/identity';
import { notify, takeBackNews } from '#lib/notifications';
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
import { ItemStatus } from '../item/item.enums.js';
import { ItemStateError } from '../item/item.errors.js';
import { agreeWithKind, besideOf, correctionOf, factsGiven, noMoreExact } from '../item/item.facts.js';
import { keeps, mayPublish, sees } from '../item/item.policy.js';
import { items, itemToChange } from '../item/item.rows.js';
import { ItemWrites } from '../item/item.writes.js';
import { ItemCorrectionRecord } from './item-correction.entity.js';
import {
  ItemCorrectionOpenError,
  ItemCorrectionOutdatedError,
  ItemCorrectionStateError,
  TooManyItemCorrectionsError,
} from './item-correction.errors.js';
import {
  ItemCorrectionAcceptInput,
  ItemCorrectionDeclineInput,
  ItemCorrectionProposeInput,
  ItemCorrectionWithdrawInput,
} from './item-correction.inputs.js';
import { correctionAnswered, correctionProposed } from './item-correction.kinds.js';
import { ItemCorrection, ItemCorrectionStatus } from './item-correction.type.js';

const corrections = kept(ItemCorrection, ItemCorrectionRecord);
const { PROPOSED, ACCEPTED, DECLINED, WITHDRAWN } = ItemCorrectionStatus;
const MOST = 20;
/** Of one account within a day, those that were answered or taken back among them. */
const MOST_A_DAY = 40;

/** Proposed by whoever sees a published item, decided by whoever publishes it: until then nothing of it is told to others. */
@Writes(ItemCorrection)
export class ItemCorrectionWrites {
  constructor(private readonly items: ItemWrites) {}

  @Write('PERSON', 'Proposes to tell a published item otherwise beside its texts; nothing changes yet.', [
    [ItemStateError, 'where it is not published'],
    ItemCorrectionOpenError,
    [TooManyItemCorrectionsError, 'where twenty of the caller wait, or they proposed forty within a day'],
  ])
  async itemCorrectionPropose(
    { reason, themes, authors, place, ...input }: ItemCorrectionProposeInput,
    tx: Tx,
  ): Promise<Done> {
    const accountId = ownAccount(tx.actor);
    if (!accountId) throw new NotAllowedError();
    await holdAccount(tx, accountId);
    // Who changed it since, and that somebody did, is told to its team alone; what is proposed is compared again when it is accepted.
    const isOwn = keeps(tx.actor, await items.find(tx, input.id));
    const item = await itemToChange(tx, isOwn ? input : { id: input.id }, (row) => sees(tx.actor, row));
    if (item.status !== ItemStatus.PUBLISHED) throw new ItemStateError(item.status, NOT_PUBLISHED);
    const own = await tx.query<{ id: string; itemId: string; waits: boolean; isOfDay: boolean }>(
      `select id, item_id as "itemId", status = 'PROPOSED' as waits, proposed_at > now() - interval '1 day' as "isOfDay"
       from portals.item_correction where proposed_by = $1 and (status = 'PROPOSED' or proposed_at > now() - interval '1 day')`,
      [accountId],
    );
    const waiting = own.filter(({ waits }) => waits);
    const open = waiting.find((one) => one.itemId === item.id);
    if (open) throw new ItemCorrectionOpenError(open.id);
    if (waiting.length >= MOST) throw new TooManyItemCorrectionsError(MOST, TOO_MANY);
    if (own.filter(({ isOfDay }) => isOfDay).length >= MOST_A_DAY)
      throw new TooManyItemCorrectionsError(MOST_A_DAY, TOO_OFTEN);
    const { id: itemId, isDemonstration } = item;
    const { id: _, expectedVersion: __, idempotencyKey: ___, ...values } = input;
    agreeWithKind(items.merged(tx, item, values));
    // As it is given, however exactly the place is told: whoever learned that it is told less exactly would learn that there is one.
    const beside = await besideOf(tx, item, { themes, authors, place });
    const told = await factsTold(tx, itemId);
    const given = factsGiven({ ...values, ...beside });
    // Where it is, is never compared: whoever guesses a hidden place would be told.
    const facts = Object.fromEntries(
      Object.entries(given).filter(([fact, value]) => fact === 'PLACE' || !isSame(value, told[fact] ?? null)),
    );
    if (Object.keys(facts).length === 0) throw new InvalidInputError(NOTHING, 'id');
    const was = Object.fromEntries(Object.keys(facts).map((fact) => [fact, told[fact] ?? null]));
    const id = await corrections.insert(tx, { itemId, facts, was, reason, proposedBy: accountId, isDemonstration });
    await tellPublishers(tx, id, item.id, item.organizationId);
    return { id, organizationId: item.organizationId, after: { itemId, ...values, ...beside, reason } };
  }

  @Write('MANAGER', 'Has an item say what was proposed, from now on.', [
    ItemCorrectionStateError,
    ItemCorrectionOutdatedError,
  ])
  async itemCorrectionAccept(input: ItemCorrectionAcceptInput, tx: Tx): Promise<Done> {
    const { correction, organizationId } = await this.openCorrection(tx, input);
    const { id, itemId, facts, was } = correction;
    const told = await factsTold(tx, itemId);
    const changed = Object.keys(facts).filter((fact) => !isSame(was[fact] ?? null, told[fact] ?? null));
    if (changed.length > 0) throw new ItemCorrectionOutdatedError(changed);
    const done = await this.items.itemUpdate(await correctionOf(itemId, noMoreExact(facts, told)), tx);
    const { isUnchanged, isTold: _, answer: __, ...entry } = done;
    if (!isUnchanged) await tx.audit({ ...entry, type: 'Item', action: 'ITEM_UPDATE' });
    const answered = await close(tx, correction, ACCEPTED);
    await tellProposer(tx, correction, ACCEPTED);
    return { id, organizationId, ...answered };
  }

  @Write('MANAGER', 'Declines a correction of an item that one publishes, and says why.', [ItemCorrectionStateError])
  async itemCorrectionDecline({ reason, ...input }: ItemCorrectionDeclineInput, tx: Tx): Promise<Done> {
    const { correction, organizationId } = await this.openCorrection(tx, input);
    const answered = await close(tx, correction, DECLINED, { declineReason: reason });
    await tellProposer(tx, correction, DECLINED);
    return { id: correction.id, organizationId, ...answered };
  }

  @Write('PERSON', 'Takes back a correction that the caller has proposed, before it was answered.', [
    ItemCorrectionStateError,
  ])
  async itemCorrectionWithdraw(input: ItemCorrectionWithdrawInput, tx: Tx): Promise<Done> {
    const accountId = ownAccount(tx.actor);
    const row = await corrections.locked(tx, input.id);
    if (accountId === null || row.proposedBy !== accountId) throw new NotFoundError('id');
    if (row.status !== PROPOSED) throw new ItemCorrectionStateError(row.status);
    const correction = await corrections.toChange(tx, input, () => true);
    const { organizationId } = await items.find(tx, correction.itemId);
    return { id: row.id, organizationId, ...(await close(tx, correction, WITHDRAWN)) };
  }

  /** Locked with its item, and still waiting. */
  private async openCorrection(
    tx: Tx,
    input: { id: string; expectedVersion?: number | null },
  ): Promise<{ correction: ItemCorrectionRecord; organizationId: string }> {
    const { itemId } = await corrections.find(tx, input.id);
    const item = await items.locked(tx, itemId);
    const row = await corrections.locked(tx, input.id);
    if (!mayPublish(tx.actor, item)) {
      if (row.proposedBy !== null && row.proposedBy === ownAccount(tx.actor)) throw new NotAllowedError();
      throw new NotFoundError('id');
    }
    if (row.status !== PROPOSED) throw new ItemCorrectionStateError(row.status);
    return {
      correction: await corrections.toChange(tx, input, () => true),
      organizationId: item.organizationId,
    };
  }
}

const factsTold = async (tx: Tx, itemId: string): Promise<Record<string, unknown>> =>
  (await tx.one<{ facts: Record<string, unknown> }>('select portals.facts_told($1) as facts', [itemId]))!.facts;

/** Of objects the order of what is in them says nothing; what is null is not told. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
const ordered = (value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.entries(value)
        .filter(([, part]) => part !== null)
        .sort(([a], [b]) => (a < b ? -1 : 1))
    : value;

/** Waits no more: whoever publishes the item has nothing to answer. */
async function close(
  tx: Tx,
  row: ItemCorrectionRecord,
  status: ItemCorrectionStatus,
  more: Partial<ItemCorrectionRecord> = {},
) {
  await takeBackNews(tx, [newsOf(row.id)]);
  return corrections.update(tx, row, { status, decidedAt: new Date(), decidedBy: tx.actor.id, ...more });
}

const newsOf = (id: string): string => `correction:${id}:proposed`;

async function tellPublishers(tx: Tx, id: string, itemId: string, organizationId: string): Promise<void> {
  const told = await tx.query<{ personId: string }>(
    `select m.person_id as "personId" from network.managers_of($1) m where m.person_id is distinct from $2 order by 1`,
    [organizationId, tx.actor.personId],
  );
  await notify(tx, {
    ...{ kind: correctionProposed, subject: itemId, key: newsOf(id) },
    to: told.map(({ personId }) => personId),
  });
}

async function tellProposer(
  tx: Tx,
  { id, itemId, proposedBy }: ItemCorrectionRecord,
  status: ItemCorrectionStatus,
): Promise<void> {
  const told = await tx.query<{ personId: string }>(
    `select a.person_id as "personId" from identity.account a
     where a.id = $1 and a.erased_at is null and a.person_id is not null and a.person_id is distinct from $2`,
    [proposedBy, tx.actor.personId],
  );
  await notify(tx, {
    ...{ kind: correctionAnswered, subject: itemId, key: `correction:${id}:${status}`, facts: { status } },
    to: told.map(({ personId }) => personId),
  });
}

const NOT_PUBLISHED = {
  fr: 'Ce contenu n’est pas publié : son équipe le corrige elle-même.',
  en: 'This item is not published: its team corrects it itself.',
};
const TOO_MANY = {
  fr: `${MOST} de vos corrections attendent déjà une réponse : retirez-en une, ou patientez.`,
  en: `${MOST} of your corrections wait for an answer already: take one back, or wait.`,
};
const TOO_OFTEN = {
  fr: `Vous avez proposé ${MOST_A_DAY} corrections en un jour : continuez demain.`,
  en: `You have proposed ${MOST_A_DAY} corrections within a day: go on tomorrow.`,
};
const NOTHING = {
  fr: 'Rien n’est différent de ce qui est affiché : il n’y a rien à proposer.',
  en: 'Nothing is otherwise than what is shown: there is nothing to propose.',
};
