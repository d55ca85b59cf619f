import {
  type Changed,
  type Done,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { enteredCall, type EnteredCall, expectSaid, spanOf } from '../batch/batch.call.js';
import { type ContributionBatchRecord } from '../batch/batch.entity.js';
import { ContributionEntryClosedError } from '../batch/batch.errors.js';
import { batches } from '../batch/batch.writes.js';
import { CallKind } from '../call/call.enums.js';
import { CallNotOpenError } from '../call/call.errors.js';
import { type ContributionRecord } from '../contribution/contribution.entity.js';
import { ContributionOrigin, ContributionPrecision, ContributionStatus } from '../contribution/contribution.enums.js';
import { ContributionStateError, OutsidePerimeterError } from '../contribution/contribution.errors.js';
import { shownPlace } from '../contribution/contribution.place.js';
import { contributions, keepVersion } from '../contribution/contribution.rows.js';
import { Contribution } from '../contribution/contribution.type.js';
import { answers, callOf, seen, standing } from '../contribution/contribution.writes.js';
import { dropCases } from '../moderation/moderation.cases.js';
import { SanctionedError } from '../sanction/sanction.errors.js';
import { SheetTakenError } from './entry.errors.js';
import {
  ContributionEnterInput,
  ContributionEntryUpdateInput,
  ContributionEntryWithdrawInput,
} from './entry.inputs.js';
import { forget, keepEntry, keepName, saidAt } from './entry.rows.js';

const { PUBLISHED, REFUSED, WITHDRAWN } = ContributionStatus;

/** Done by those who answer for the call, for people of whom nobody has an account: who reads what is entered has read it. */
@Writes(Contribution)
export class EntryWrites {
  @Write(
    'STAFF',
    'Enters what somebody said to a call that one’s organization answers for: while it takes contributions, and thirty days after. It is shown at once, and counted from the day on which it was said.',
    [CallNotOpenError, ContributionEntryClosedError, OutsidePerimeterError, SanctionedError, SheetTakenError],
  )
  async contributionEnter(input: ContributionEnterInput, tx: Tx): Promise<Done> {
    const { batch, call } = await entered(tx, input.batchId);
    expectConsent(input.consent);
    const { title, body, locale, sheet, displayName, supportOnPaper, point, precision } = input;
    const saidOn = input.saidOn ?? batch.heldOn;
    expectSaid(tx, saidOn, call, 'saidOn');
    const territoryId = input.territoryId ?? (point ? null : batch.territoryId);
    if (call.kind === CallKind.VIEWPOINT && !point && !territoryId) throw new InvalidInputError(WHERE, 'territoryId');
    const place = await shownPlace(tx, call.initiativeId, { territoryId, point, precision });
    const at = saidAt(saidOn);
    const id = await contributions.insert(tx, {
      ...{ callId: batch.callId, title, body, locale, ...place },
      ...{ origin: batch.origin, saidOn, status: PUBLISHED, submittedAt: at, publishedAt: new Date(Date.now()) },
      isDemonstration: batch.isDemonstration,
    });
    await keepEntry(tx, { id, batchId: batch.id, sheet: sheet ?? null, supportOnPaper });
    if (displayName) await keepName(tx, id, displayName);
    if (point && precision !== ContributionPrecision.EXACT)
      await tx.later(
        'insert into participation.contribution_place (contribution_id, longitude, latitude) values ($1, $2, $3)',
        [id, point.longitude, point.latitude],
      );
    return { id, organizationId: call.organizationId, after: { callId: batch.callId, batchId: batch.id } };
  }

  @Write('STAFF', 'Corrects what was entered for somebody, at any time: what it said before is kept.', [
    ContributionStateError,
    OutsidePerimeterError,
    SheetTakenError,
  ])
  async contributionEntryUpdate(
    { title, body, sheet, displayName, saidOn, supportOnPaper, territoryId, ...input }: ContributionEntryUpdateInput,
    tx: Tx,
  ): Promise<Done> {
    const { row, call, entry } = await toChange(tx, input);
    expectSaid(tx, saidOn, await spanOf(tx, row.callId), 'saidOn');
    const place = territoryId
      ? await shownPlace(tx, call.initiativeId, { territoryId, precision: ContributionPrecision.COMMUNE })
      : {};
    const values = {
      ...{ title, body: body === null ? '' : body, ...place },
      ...(saidOn && { saidOn, submittedAt: saidAt(saidOn) }),
    };
    const hands = supportOnPaper === null ? 0 : supportOnPaper;
    const beside = {
      ...((await isNamedAnew(tx, row.id, displayName)) && { displayName: HIDDEN }),
      ...different('sheet', entry.sheet, sheet),
      ...different('supportOnPaper', entry.supportOnPaper, hands),
    };
    // A table that is entered meanwhile has read which sheets are there.
    if ('sheet' in beside) await batches.locked(tx, entry.batchId);
    const isRewritten = (title ?? row.title) !== row.title || (values.body ?? row.body) !== row.body;
    if (isRewritten) await keepVersion(tx, row);
    const changed = await contributions.update(tx, row, values as Partial<ContributionRecord>, beside);
    if ('isUnchanged' in changed) return { id: row.id, organizationId: call.organizationId, isUnchanged: true };
    if ('displayName' in beside) await keepName(tx, row.id, displayName ?? null);
    if (territoryId)
      await tx.query('delete from participation.contribution_place where contribution_id = $1', [row.id]);
    if ('sheet' in beside || 'supportOnPaper' in beside)
      await keepEntry(tx, {
        ...{ id: row.id, batchId: entry.batchId, sheet: sheet === undefined ? entry.sheet : sheet },
        supportOnPaper: hands ?? entry.supportOnPaper,
      });
    return { id: row.id, organizationId: call.organizationId, after: { version: row.version + 1 } };
  }

  @Write('STAFF', 'Takes back what was entered for somebody, at their demand; the name that they gave goes.', [
    ContributionStateError,
  ])
  async contributionEntryWithdraw({ reason, erases, ...input }: ContributionEntryWithdrawInput, tx: Tx): Promise<Done> {
    // What is shown no more can still be asked to go.
    const { row, call } = await toChange(tx, input, erases ? [PUBLISHED, REFUSED, WITHDRAWN] : [PUBLISHED]);
    const changed = await contributions.update(tx, row, {
      ...(row.status === PUBLISHED && { status: WITHDRAWN, endedAt: new Date(Date.now()) }),
      ...(erases && { title: '–', body: '', longitude: null, latitude: null, precision: null }),
    });
    if ('isUnchanged' in changed) return { id: row.id, organizationId: call.organizationId, isUnchanged: true };
    await dropCases(tx, { contributionId: row.id });
    await tx.query('update participation.contribution_entry set withdrawal = $2 where contribution_id = $1', [
      row.id,
      reason,
    ]);
    await keepName(tx, row.id, null);
    if (erases) await forget(tx, row.id);
    return { id: row.id, organizationId: call.organizationId, after: { version: row.version + 1 } };
  }
}

/** A batch that things may be entered in, one after the other; to who does not answer for its call it is not there. */
export async function entered(tx: Tx, batchId: string): Promise<{ batch: ContributionBatchRecord; call: EnteredCall }> {
  const batch = await batches.locked(tx, batchId, 'batchId');
  return { batch, call: await enteredCall(tx, batch.callId, 'batchId') };
}

export function expectConsent(consent: boolean): void {
  if (!consent) throw new InvalidInputError(NO_CONSENT, 'consent');
}

interface Entry {
  batchId: string;
  sheet: string | null;
  supportOnPaper: number;
}

/** Locked, while it is shown or else as is told, for those who answer for its call; what somebody sent themselves is theirs. */
async function toChange(tx: Tx, input: Changed, from: readonly ContributionStatus[] = [PUBLISHED]) {
  const found = await contributions.locked(tx, input.id);
  const call = await callOf(tx, found.callId, 'id');
  if (!answers(tx, call)) throw seen(tx, found, call) ? new NotAllowedError() : new NotFoundError('id');
  if (found.origin === ContributionOrigin.ONLINE) throw new NotAllowedError(OWN);
  const row = await standing(tx, input, found, from);
  const entry = await tx.one<Entry>(
    'select batch_id as "batchId", sheet, support_on_paper as "supportOnPaper" from participation.contribution_entry where contribution_id = $1',
    [row.id],
  );
  return { row, call, entry: entry! };
}

async function isNamedAnew(tx: Tx, id: string, name: string | null | undefined): Promise<boolean> {
  if (name === undefined) return false;
  const held = await tx.one<{ name: string }>(
    'select name from participation.contribution_speaker where contribution_id = $1',
    [id],
  );
  return (held?.name ?? null) !== name;
}

const different = (property: string, before: unknown, after: unknown) =>
  after !== undefined && after !== before ? { [property]: { before, after } } : {};

/** The log never has the name. */
const HIDDEN = { before: null, after: null };

const WHERE = {
  fr: 'Dites où : une commune, sur la contribution ou sur son lot.',
  en: 'Say where: a commune, of the contribution or of its batch.',
};
const NO_CONSENT = {
  fr: 'Rien ne se saisit sans l’accord de la personne. Cochez cette case si elle l’a donné.',
  en: 'Nothing is entered without the agreement of whoever said it. Tick this box where they gave it.',
};
const OWN = { fr: 'Seule la personne qui l’a écrite le fait.', en: 'Only whoever wrote it does this.' };
