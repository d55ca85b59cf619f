import { coordinates } from '#lib/access';
import {
  type Changed,
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  refusing,
  removedFrom,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { isDemonstration } from '../organization/demonstration.check.js';
import { Organization } from '../organization/organization.type.js';
import { OverlappingPeriodError } from '../position/position.errors.js';
import { RecordInUseError } from '../record/record.errors.js';
import { removeRecord } from '../record/record.removal.js';
import { knownSources } from '../source/source.check.js';
import { MembershipFactRecord } from './membership-fact.entity.js';
import { MembershipFact } from './membership-fact.type.js';
import { MembershipEvent } from './membership.enums.js';
import { MembershipRecordInput, MembershipRemoveInput, MembershipUpdateInput } from './membership.inputs.js';

const facts = kept(MembershipFact, MembershipFactRecord);

/** A membership without an agreement needs a source, and only coordinators record it. */
@Writes(MembershipFact, { as: 'Membership', called: 'joining or leaving' })
export class MembershipWrites {
  @Write(
    'COORDINATOR',
    'Records that an organization joined or left, where a source tells that and no agreement.',
    [OverlappingPeriodError],
    () => Organization,
  )
  async membershipRecord(input: MembershipRecordInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    mustHaveSources(input);
    const { organizationId, event, on, sources } = input;
    await lockOrganization(tx, organizationId);
    await knownSources(tx, sources);
    await mustTakeTurns(tx, organizationId, event, on);
    const values = { ...input, isDemonstration: await isDemonstration(tx, organizationId) };
    const id = await facts.insert(tx, values, {
      membership_fact_once: () => new OverlappingPeriodError(JOINED, 'on'),
    });
    if (await isOutOfTurn(tx, organizationId)) throw new OverlappingPeriodError(TURNS, 'on');
    return { id, answer: organizationId, organizationId, after: input };
  }

  @Write('COORDINATOR', 'Corrects what a source tells of a joining or leaving.', [OverlappingPeriodError])
  async membershipUpdate(input: MembershipUpdateInput, tx: Tx): Promise<Done> {
    const fact = await factToChange(tx, input);
    const { id, organizationId } = fact;
    mustHaveSources(facts.merged(tx, fact, input));
    if (input.sources) await knownSources(tx, input.sources);
    const changed = await refusing({ membership_fact_once: () => new OverlappingPeriodError(TURNS, 'on') }, () =>
      facts.update(tx, fact, input),
    );
    if (await isOutOfTurn(tx, organizationId)) throw new OverlappingPeriodError(TURNS, 'on');
    return { id, organizationId, ...changed };
  }

  @Write(
    'COORDINATOR',
    'Removes a joining or leaving that was recorded by mistake; the audit log keeps it.',
    [[RecordInUseError, 'while a later one rests on it']],
    removedFrom(() => Organization),
  )
  async membershipRemove(input: MembershipRemoveInput, tx: Tx): Promise<Done> {
    const fact = await factToChange(tx, input);
    const { id, organizationId } = fact;
    await removeRecord(tx, 'membership_fact', id);
    if (await isOutOfTurn(tx, organizationId)) throw new RecordInUseError(LATER);
    return { id, answer: organizationId, organizationId, before: fact };
  }
}

function mustHaveSources({ sources }: { sources: readonly string[] }): void {
  if (sources.length === 0) throw new InvalidInputError(SOURCE, 'sources');
}

/** Joining and leaving of one organization follow each other. */
async function lockOrganization(tx: Tx, id: string): Promise<void> {
  const found = await tx.one('select 1 from network.organization where id = $1 for no key update', [id]);
  if (!found) throw new NotFoundError('organizationId');
}

/** The joining or leaving, locked after its organization. */
async function factToChange(tx: Tx, input: Changed): Promise<MembershipFactRecord> {
  const { organizationId } = await facts.find(tx, input.id);
  await lockOrganization(tx, organizationId);
  return facts.toChange(tx, input, () => coordinates(tx.actor));
}

/** Whoever belongs by such a fact leaves before joining again. */
async function mustTakeTurns(tx: Tx, organizationId: string, event: MembershipEvent, on: string): Promise<void> {
  const last = await tx.one<{ event: string }>(
    `select event from network.membership_fact where organization_id = $1 and first_day <= network.first_day($2)
     order by first_day desc, event desc limit 1`,
    [organizationId, on],
  );
  const belongs = last?.event === MembershipEvent.JOINED;
  if (belongs === (event === MembershipEvent.JOINED))
    throw new OverlappingPeriodError(belongs ? JOINED : LEFT, 'event');
}

/** Whether the organization joins twice without leaving, or leaves without having joined. */
async function isOutOfTurn(tx: Tx, organizationId: string): Promise<boolean> {
  const found = await tx.one(
    `select 1 from (
       select event, row_number() over (order by first_day, event) as place from network.membership_fact where organization_id = $1
     ) f where (f.place % 2 = 1) <> (f.event = 'JOINED') limit 1`,
    [organizationId],
  );
  return found !== undefined;
}

const SOURCE = {
  fr: 'Indiquez au moins une source : aucun accord ne l’atteste.',
  en: 'Give at least one source: no agreement shows it.',
};
const JOINED = {
  fr: 'Cette organisation est déjà membre à cette date, d’après une source.',
  en: 'According to a source, this organization is already a member on that date.',
};
const LEFT = {
  fr: 'D’après les sources, cette organisation n’est pas membre à cette date. Pour se retirer d’un accord, enregistrez un retrait.',
  en: 'According to the sources, this organization is not a member on that date. To withdraw from an agreement, record a withdrawal.',
};
const TURNS = {
  fr: 'À cette date, l’adhésion et le départ ne se suivraient plus : une organisation part avant d’adhérer de nouveau.',
  en: 'On that date, joining and leaving would no longer alternate: an organization must leave before it joins again.',
};
const LATER = {
  fr: 'Un fait postérieur repose sur celui-ci : supprimez d’abord le départ, ou l’adhésion, qui le suit.',
  en: 'A later fact rests on this one: first remove the leaving, or the joining, that follows it.',
};
