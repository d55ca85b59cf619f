import { worksFor } from '#lib/access';
import { APART } from '#lib/network';
import { followAs } from '#lib/notifications';
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
import { CallKind, CallState } from '../call/call.enums.js';
import { CallNotOpenError } from '../call/call.errors.js';
import { DocumentVersionError, PassageNotFoundError } from '../document/document.errors.js';
import { keepPassage } from '../document/document.rows.js';
import { dropCases, caseFor } from '../moderation/moderation.cases.js';
import { PhotographsSentError } from '../photograph/photograph.errors.js';
import { expectAsked, expectRoom, keepPhotograph } from '../photograph/photograph.rows.js';
import { expectNoSanction } from '../sanction/sanction.check.js';
import { SanctionedError } from '../sanction/sanction.errors.js';
import { type ContributionRecord } from './contribution.entity.js';
import { ContributionStatus, ContributionPrecision } from './contribution.enums.js';
import { ContributionStateError, OutsidePerimeterError, TooManyContributionsError } from './contribution.errors.js';
import {
  ContributionSubmitInput,
  ContributionSupportEndInput,
  ContributionSupportInput,
  ContributionUpdateInput,
  ContributionWithdrawInput,
} from './contribution.inputs.js';
import { shownPlace } from './contribution.place.js';
import { contributions, keepVersion } from './contribution.rows.js';
import { Contribution } from './contribution.type.js';

const { SUBMITTED, PUBLISHED, WITHDRAWN } = ContributionStatus;

/** Written by whoever has an account, in their own name; whether it is shown, `moderation` decides. */
@Writes(Contribution)
export class ContributionWrites {
  @Write('PERSON', 'Answers a call that is open.', [
    CallNotOpenError,
    OutsidePerimeterError,
    SanctionedError,
    DocumentVersionError,
    PassageNotFoundError,
    PhotographsSentError,
    [TooManyContributionsError, 'where the caller has sent twenty within ten minutes'],
  ])
  async contributionSubmit(
    {
      callId,
      point,
      precision: said,
      displayName,
      passage,
      photograph,
      isBelowFifteen,
      ...input
    }: ContributionSubmitInput,
    tx: Tx,
  ): Promise<Done> {
    const personId = tx.actor.personId!;
    const call = await callOf(tx, callId, 'callId');
    await expectNoSanction(tx, call.organizationId);
    if (call.kind === CallKind.BUDGET) throw new InvalidInputError(BALLOT, 'callId');
    expectOpen(call);
    await expectSameWorld(tx, call, 'callId');
    if (call.kind === CallKind.SURVEY) throw new InvalidInputError(SURVEY, 'callId');
    if (call.kind === CallKind.VIEWPOINT && !point && !input.territoryId) throw new InvalidInputError(WHERE, 'point');
    await expectAsked(tx, callId, { kind: call.kind, photograph, isPlaced: Boolean(point ?? input.territoryId) });
    const precision = isBelowFifteen ? ContributionPrecision.COMMUNE : said;
    const place = await shownPlace(tx, call.initiativeId, { territoryId: input.territoryId, point, precision });
    await expectFew(tx, personId);
    if (photograph) await expectRoom(tx, callId);
    const shownName = displayName ?? (await shortName(tx, personId));
    const isShown = call.moderation === 'AFTER';
    const now = new Date(Date.now());
    const id = tx.newId('contribution');
    await followAs(tx, personId, id);
    // Its number is drawn as it is written, and leaves with the commit.
    await contributions.insert(tx, {
      ...{ ...input, ...place, id, callId, personId, shownName },
      ...{ status: isShown ? PUBLISHED : SUBMITTED, submittedAt: now, publishedAt: isShown ? now : null },
      isDemonstration: call.isDemonstration,
    });
    await keepPassage(tx, id, { callId, kind: call.kind, passage });
    if (photograph) await keepPhotograph(tx, id, callId, photograph);
    if (!isShown) await toBeRead(tx, id, call);
    // Of a photograph, and of whoever is below fifteen, nothing is kept but what is shown.
    if (point && precision !== ContributionPrecision.EXACT && !photograph && !isBelowFifteen)
      await tx.later(
        'insert into participation.contribution_place (contribution_id, longitude, latitude) values ($1, $2, $3)',
        [id, point.longitude, point.latitude],
      );
    const { territoryId } = place;
    return { id, organizationId: null, personId, isTheirs: true, after: { callId, territoryId } };
  }

  @Write('PERSON', 'Changes what one wrote to a call that is open; what it said before stays to be read.', [
    CallNotOpenError,
    ContributionStateError,
    SanctionedError,
  ])
  async contributionUpdate({ title, body, ...input }: ContributionUpdateInput, tx: Tx): Promise<Done> {
    const { row, call } = await own(tx, input, [SUBMITTED, PUBLISHED]);
    expectOpen(call);
    await expectNoSanction(tx, call.organizationId);
    const values = { title, body: body === null ? '' : body };
    const said = contributions.merged(tx, row, values);
    if (said.title === row.title && said.body === row.body) return { ...told(row), isUnchanged: true };
    const isReadAgain = call.moderation === 'BEFORE' && row.status === PUBLISHED;
    await contributions.update(tx, row, { ...values, ...(isReadAgain && { status: SUBMITTED, publishedAt: null }) });
    await keepVersion(tx, row);
    if (isReadAgain) await toBeRead(tx, row.id, call);
    return { ...told(row), after: { version: row.version + 1 } };
  }

  @Write('PERSON', 'Takes back what one wrote.', [ContributionStateError])
  async contributionWithdraw(input: ContributionWithdrawInput, tx: Tx): Promise<Done> {
    const { row } = await own(tx, input, [SUBMITTED, PUBLISHED]);
    const now = new Date(Date.now());
    await dropCases(tx, { contributionId: row.id });
    return { ...told(row), ...(await contributions.update(tx, row, { status: WITHDRAWN, endedAt: now })) };
  }

  @Write('PERSON', 'Supports a contribution to a call that is open: once for each person, however often it is sent.', [
    CallNotOpenError,
  ])
  async contributionSupport({ contributionId }: ContributionSupportInput, tx: Tx): Promise<Done> {
    const { row, call } = await supported(tx, contributionId);
    if (!call.takesSupport) throw new NotAllowedError(NO_SUPPORT, 'contributionId');
    await expectSameWorld(tx, call, 'contributionId');
    // Before the row that counts is held: others wait for it until the commit.
    await followAs(tx, tx.actor.personId, row.id);
    const added = await tx.query(
      `insert into participation.contribution_support (contribution_id, person_id, demonstration) values ($1, $2, $3)
       on conflict do nothing returning 1`,
      [row.id, tx.actor.personId, row.isDemonstration],
    );
    if (added.length === 0) return { id: row.id, organizationId: null, isUnchanged: true };
    return { ...supporter(tx, row), after: { supported: row.id } };
  }

  @Write('PERSON', 'Supports a contribution to a call that is open no more.', [CallNotOpenError])
  async contributionSupportEnd({ contributionId }: ContributionSupportEndInput, tx: Tx): Promise<Done> {
    const { row } = await supported(tx, contributionId);
    const ended = await tx.query(
      'delete from participation.contribution_support where contribution_id = $1 and person_id = $2 returning 1',
      [row.id, tx.actor.personId],
    );
    if (ended.length === 0) return { id: row.id, organizationId: null, isUnchanged: true };
    return { ...supporter(tx, row), before: { supported: row.id } };
  }
}

const MOST = 20;

/** Those of one person come one after the other, so that each counts those before it. */
async function expectFew(tx: Tx, personId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('contributions ' || $1, 0))`, [personId]);
  const found = await tx.one<{ n: number }>(
    `select count(*)::int as n from participation.contribution where person_id = $1 and submitted_at > now() - interval '10 minutes'`,
    [personId],
  );
  if (found!.n >= MOST) throw new TooManyContributionsError(MOST);
}

export interface CallOf {
  initiativeId: string;
  organizationId: string;
  kind: CallKind;
  moderation: string;
  takesSupport: boolean;
  takesComments: boolean;
  state: CallState;
  opensAt: Date;
  closesAt: Date;
  isDemonstration: boolean;
}

/** A call of an initiative that is published; of no other is anybody told. */
export async function callOf(tx: Tx, id: string, path: string): Promise<CallOf> {
  const found = await tx.one<CallOf>(
    `select a.initiative_id as "initiativeId", i.organization_id as "organizationId", a.kind, a.moderation, a.takes_support as "takesSupport", a.takes_comments and a.moderation = 'AFTER' as "takesComments",
       case when i.closed_on <= $2::date or now() >= a.closes_at then 'CLOSED' when now() < a.opens_at then 'PLANNED' else 'OPEN' end as state,
       a.opens_at as "opensAt", a.closes_at as "closesAt", a.demonstration as "isDemonstration"
     from participation.call a join participation.initiative i on i.id = a.initiative_id where a.id = $1 and i.published_on is not null`,
    [id, tx.today],
  );
  if (!found) throw new NotFoundError(path);
  return found;
}

export function expectOpen({ state, opensAt, closesAt }: CallOf): void {
  if (state !== CallState.OPEN) throw new CallNotOpenError(state, state === CallState.PLANNED ? opensAt : closesAt);
}

/** What is invented is answered and supported by people who are, and the other way round. */
export async function expectSameWorld(tx: Tx, { isDemonstration }: CallOf, path: string): Promise<void> {
  const same = await tx.one('select from network.person where id = $1 and demonstration = $2', [
    tx.actor.personId,
    isDemonstration,
  ]);
  if (!same) throw new InvalidInputError(APART, path);
}

/** Locked, for whoever wrote it; others are told that it is there where they see it. */
async function own(tx: Tx, input: Changed, from: readonly ContributionStatus[]) {
  const found = await contributions.locked(tx, input.id);
  const call = await callOf(tx, found.callId, 'id');
  if (found.personId !== tx.actor.personId)
    throw seen(tx, found, call) ? new NotAllowedError(OWN) : new NotFoundError('id');
  return { row: await standing(tx, input, found, from), call };
}

/** Before the version: whoever comes second is told what it has become. */
export async function standing(tx: Tx, input: Changed, found: ContributionRecord, from: readonly ContributionStatus[]) {
  const status = found.status as ContributionStatus;
  if (!from.includes(status)) throw new ContributionStateError(status);
  return contributions.toChange(tx, input, () => true);
}

/** It waits among what those who answer for the call decide. */
async function toBeRead(tx: Tx, id: string, { organizationId }: CallOf): Promise<void> {
  const { title, body, isDemonstration } = await contributions.find(tx, id);
  const about = { contributionId: id, commentId: null, title, body, isDemonstration };
  await caseFor(tx, about, organizationId, { origin: 'BEFORE' });
}

async function supported(tx: Tx, id: string) {
  const row = await contributions.find(tx, id, 'contributionId');
  const call = await callOf(tx, row.callId, 'contributionId');
  if (row.status !== PUBLISHED) throw new NotFoundError('contributionId');
  expectOpen(call);
  return { row, call };
}

export const answers = ({ actor }: Tx, { organizationId }: CallOf): boolean => worksFor(actor, organizationId);

export const seen = (tx: Tx, row: ContributionRecord, call: CallOf): boolean =>
  row.status === PUBLISHED || row.personId === tx.actor.personId || answers(tx, call);

/** The log tells it to whoever wrote it alone: managers and coordinators would read who stands behind the name that was chosen. */
const told = ({ id, personId }: ContributionRecord) => ({
  id,
  organizationId: null,
  personId,
  isTheirs: true as const,
});

/** The log has it in the name of whoever supports: that of the contribution would tell its author who that is. */
const supporter = ({ actor }: Tx, { id }: ContributionRecord) => ({
  ...{ id: actor.personId!, answer: id, organizationId: null, personId: actor.personId, isTheirs: true as const },
});

/** The given name and the first letter of the other: "Ida S." */
export async function shortName(tx: Tx, personId: string): Promise<string> {
  const found = await tx.one<{ name: string }>(
    `select trim(p.given_name || ' ' || left(p.family_name, 1) || '.') as name from network.person p where p.id = $1`,
    [personId],
  );
  return found!.name;
}

const SURVEY = {
  fr: 'Cet appel pose des questions : répondez-y, il ne prend pas de contributions.',
  en: 'This call asks questions: answer these, it takes no contributions.',
};
const WHERE = {
  fr: 'Dites où : un point sur la carte, ou une commune.',
  en: 'Say where: a point on the map, or a commune.',
};
const BALLOT = { fr: 'Cet appel se répond par un bulletin de vote.', en: 'This call is answered by a ballot.' };
const OWN = { fr: 'Seule la personne qui l’a écrite le fait.', en: 'Only whoever wrote it does this.' };
const NO_SUPPORT = { fr: 'Cet appel ne compte pas de soutiens.', en: 'This call counts no support.' };
