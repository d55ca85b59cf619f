import { coordinates, manages } from '#lib/access';
import { apart } from '#lib/network';
import {
  type Changed,
  type Done,
  expectVersion,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { HolidayError, TakenTwiceError } from '../training-session/training-session.errors.js';
import { sessions } from '../training-session/training-session.check.js';
import { placeOf } from '../training-session/place.js';
import { TrainingSessionWrites } from '../training-session/training-session.writes.js';
import { TrainingNeedRecord } from './training-need.entity.js';
import { TrainingNeedStateError } from './training-need.errors.js';
import {
  TrainingNeedAnswerInput,
  TrainingNeedCreateInput,
  TrainingNeedDeclineInput,
  TrainingNeedPlanInput,
  TrainingNeedUpdateInput,
  TrainingNeedWithdrawInput,
} from './training-need.inputs.js';
import { tellWhoAsked } from './training-need.mails.js';
import { TrainingNeed } from './training-need.type.js';

const needs = kept(TrainingNeed, TrainingNeedRecord, { refusals: apart() });

/** Needs are asked by people for themselves and by managers for their team, and answered by who provides sessions. */
@Writes(TrainingNeed, { called: 'need' })
export class TrainingNeedWrites {
  constructor(private readonly trainingSessions: TrainingSessionWrites) {}

  @Write('SIGNED_IN', 'Tells what one needs to learn, or the team that one manages.')
  async trainingNeedCreate({ territory, ...input }: TrainingNeedCreateInput, tx: Tx): Promise<Done> {
    const whom = await forWhom(tx, input);
    const { personId = null } = input;
    const provider = await providerOf(tx, input);
    inOrder({ ...input, personId });
    const values = { ...input, ...whom, ...provider, territoryId: await territoryOf(tx, territory) };
    const id = await needs.insert(tx, { ...values, askedBy: tx.actor.personId ?? null, askedOn: tx.today });
    return { id, organizationId: whom.organizationId, personId, after: { ...input, territory } };
  }

  @Write('SIGNED_IN', 'Changes a need that nobody has answered yet.', [TrainingNeedStateError])
  async trainingNeedUpdate({ territory, ...input }: TrainingNeedUpdateInput, tx: Tx): Promise<Done> {
    const need = await openNeed(tx, input, asks);
    const merged = needs.merged(tx, need, input);
    inOrder(merged);
    const provider = input.courseId || input.providerId !== undefined ? await providerOf(tx, merged) : {};
    const territoryId = territory === undefined ? undefined : await territoryOf(tx, territory);
    const changed = await needs.update(tx, need, { ...input, providerId: undefined, ...provider, territoryId });
    return { id: need.id, organizationId: need.organizationId, personId: need.personId, ...changed };
  }

  @Write('SIGNED_IN', 'Says that a need is no longer one.', [TrainingNeedStateError])
  async trainingNeedWithdraw(input: TrainingNeedWithdrawInput, tx: Tx): Promise<Done> {
    const need = await openNeed(tx, input, asks);
    return told(need, await needs.update(tx, need, { status: 'WITHDRAWN' }));
  }

  @Write('MANAGER', 'Says which session answers a need: one of an organization that one manages.', [
    TrainingNeedStateError,
  ])
  async trainingNeedAnswer({ trainingSessionId, ...input }: TrainingNeedAnswerInput, tx: Tx): Promise<Done> {
    const need = await openNeed(tx, input, provides);
    const session = await sessions.find(tx, trainingSessionId, 'trainingSessionId');
    if (!manages(tx.actor, session.organizationId)) throw new NotFoundError('trainingSessionId');
    if (session.isDemonstration !== need.isDemonstration) throw new NotFoundError('trainingSessionId');
    if (session.status === 'CANCELLED') throw new InvalidInputError(CANCELLED, 'trainingSessionId');
    return answered(tx, need, { status: 'ANSWERED', trainingSessionId });
  }

  @Write(
    'MANAGER',
    'Plans a session that answers a need: the last session of its course once more, as a draft, from the first wished day on.',
    [TrainingNeedStateError, HolidayError, TakenTwiceError],
  )
  async trainingNeedPlan({ startsOn, evenOnHolidays, ...input }: TrainingNeedPlanInput, tx: Tx): Promise<Done> {
    const need = await openNeed(tx, input, provides);
    const day = startsOn ?? need.wishedFrom;
    if (!day || day <= tx.today) throw new InvalidInputError(DAY, 'startsOn');
    const last = await tx.one<{ id: string }>(
      `select s.id from training.training_session s where s.course_id = $1 and s.status <> 'CANCELLED' and isfinite(s.starts_on)
       order by s.starts_on desc, s.id limit 1`,
      [need.courseId],
    );
    if (!last) throw new InvalidInputError(FIRST, 'id');
    const made = await this.trainingSessions.trainingSessionDuplicate(
      { id: last.id, startsOn: day, evenOnHolidays },
      tx,
    );
    await tx.audit({ type: 'TrainingSession', action: 'TRAINING_SESSION_DUPLICATE', ...made });
    return answered(tx, need, { status: 'ANSWERED', trainingSessionId: made.id });
  }

  @Write('MANAGER', 'Declines a need that is addressed to an organization that one manages.', [TrainingNeedStateError])
  async trainingNeedDecline({ reason, ...input }: TrainingNeedDeclineInput, tx: Tx): Promise<Done> {
    const need = await openNeed(tx, input, provides);
    return answered(tx, need, { status: 'DECLINED', declineReason: reason });
  }
}

const told = (
  { id, organizationId, personId }: TrainingNeedRecord,
  changed: Pick<Done, 'before' | 'after' | 'isUnchanged'>,
): Done => ({ id, organizationId, personId, ...changed });

/** Changes what becomes of the need, and tells whoever asked for it. */
async function answered(tx: Tx, need: TrainingNeedRecord, values: Partial<TrainingNeedRecord>): Promise<Done> {
  const changed = await needs.update(tx, need, values);
  await tellWhoAsked(tx, need.id);
  return told(need, changed);
}

/** The person, managers of the organization, and whoever asked while they work there. */
async function asks(tx: Tx, { askedBy, personId, organizationId }: TrainingNeedRecord): Promise<boolean> {
  const own = tx.actor.personId;
  if (own && own === personId) return true;
  if (organizationId === null) return coordinates(tx.actor);
  if (manages(tx.actor, organizationId)) return true;
  if (!own || own !== askedBy) return false;
  const found = await tx.one<{ works: boolean }>(
    `select exists (select 1 from network.position w where w.person_id = $1 and w.organization_id = $2
       and w.valid_from <= $3 and w.valid_to > $3) as works`,
    [own, organizationId, tx.today],
  );
  return found!.works;
}

const provides = (tx: Tx, { providerId }: TrainingNeedRecord): boolean =>
  providerId === null ? coordinates(tx.actor) : manages(tx.actor, providerId);

/** The need, locked, for those who may do this; of whom it does not concern it is not told that it is there. */
async function openNeed(
  tx: Tx,
  { id, expectedVersion }: Changed,
  may: (tx: Tx, need: TrainingNeedRecord) => boolean | Promise<boolean>,
): Promise<TrainingNeedRecord> {
  const need = await needs.locked(tx, id);
  if (!(await asks(tx, need)) && !provides(tx, need)) throw new NotFoundError('id');
  if (!(await may(tx, need))) throw new NotAllowedError();
  await expectVersion(tx, need, expectedVersion);
  if (need.status !== 'OPEN') throw new TrainingNeedStateError(need.status);
  return need;
}

interface Whom {
  organizationId: string | null;
  isDemonstration: boolean;
}

/** Oneself, with or without the organization where one works; the team, or people who work in it, for those who manage it. */
async function forWhom(
  tx: Tx,
  { personId, organizationId }: Pick<TrainingNeedCreateInput, 'personId' | 'organizationId'>,
): Promise<Whom> {
  if (!personId && !organizationId) throw new InvalidInputError(WHOM, 'organizationId');
  const found = await tx.one<{ person: boolean | null; organization: boolean | null; works: boolean }>(
    `select (select p.demonstration from network.person p where p.id = $1 and p.erased_at is null) as person,
       (select o.demonstration from network.organization o where o.id = $2) as organization,
       exists (select 1 from network.position q where q.person_id = $1 and q.organization_id = $2 and q.valid_from <= $3 and q.valid_to > $3
         and ($1 = $4 or network.is_confided($1, $2))) as works`,
    [personId ?? null, organizationId ?? null, tx.today, tx.actor.personId ?? null],
  );
  const isOwn = Boolean(personId) && personId === tx.actor.personId;
  if (organizationId && found!.organization === null) throw new NotFoundError('organizationId');
  if (personId && found!.person === null) throw new NotFoundError('personId');
  const isManaged = Boolean(organizationId) && manages(tx.actor, organizationId!);
  if (personId && !isOwn && !isManaged && !coordinates(tx.actor)) throw new NotFoundError('personId');
  if (!personId && !isManaged) throw new NotAllowedError();
  if (personId && organizationId && !found!.works) throw new NotFoundError(isOwn ? 'organizationId' : 'personId');
  return {
    organizationId: organizationId ?? null,
    isDemonstration: Boolean(organizationId ? found!.organization : found!.person),
  };
}

/** Who provides the course, where it is about one. */
async function providerOf(
  tx: Tx,
  { courseId, providerId }: { courseId?: string | null; providerId?: string | null },
): Promise<{ providerId: string | null }> {
  if (!courseId) return { providerId: providerId ?? null };
  const course = await tx.one<{ providerId: string }>(
    `select c.organization_id as "providerId" from training.course c where c.id = $1
     and exists (select 1 from training.course_version v where v.course_id = c.id and v.valid_from is not null)`,
    [courseId],
  );
  if (!course) throw new NotFoundError('courseId');
  return course;
}

const territoryOf = async (tx: Tx, territory: TrainingNeedCreateInput['territory']): Promise<string | null> =>
  (await placeOf(tx, { territory })).territoryId;

type Told = Pick<
  TrainingNeedCreateInput,
  'courseId' | 'subject' | 'wishedFrom' | 'wishedTo' | 'personId' | 'headcount'
>;

function inOrder({ courseId, subject, wishedFrom, wishedTo, personId, headcount }: Told): void {
  if (Boolean(courseId) === Boolean(subject)) throw new InvalidInputError(ABOUT, 'subject');
  if (wishedFrom && wishedTo && wishedTo < wishedFrom) throw new InvalidInputError(PERIOD, 'wishedTo');
  if (personId && headcount) throw new InvalidInputError(ONE, 'headcount');
}

const WHOM = {
  fr: 'Dites pour qui : une équipe ou une personne.',
  en: 'Say for whom: a team or a person.',
};
const ABOUT = {
  fr: 'Choisissez une formation, ou donnez un sujet : l’un des deux.',
  en: 'Choose a course or give a subject: one of them.',
};
const PERIOD = { fr: 'La période se termine avant son début.', en: 'The period ends before it begins.' };
const ONE = { fr: 'Le besoin d’une personne est pour elle seule.', en: 'The need of a person is for them alone.' };
const CANCELLED = { fr: 'Cette session est annulée.', en: 'This session is cancelled.' };
const DAY = {
  fr: 'Choisissez le premier jour de la session, à venir.',
  en: 'Choose the first day of the session, to come.',
};
const FIRST = {
  fr: 'Aucune session de cette formation n’est à reprendre : planifiez la première depuis la page de la formation.',
  en: 'There is no session of this course to do again: plan the first one from the page of the course.',
};
