import { coordinates, ORGANIZATION, scopesOf } from '#lib/access';
import { apart, knownSources } from '#lib/network';
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
import { CompletionRecord } from './completion.entity.js';
import { CompletionSettledError } from './completion.errors.js';
import { CompletionRecordInput, CompletionRemoveInput, CompletionUpdateInput } from './completion.inputs.js';
import { Completion } from './completion.type.js';

const completions = kept(Completion, CompletionRecord, {
  refusals: { ...apart(), completion_course_id_fkey: () => new NotFoundError('courseId') },
});

/** What people completed is told by managers of where they work, and by coordinators. */
@Writes(Completion)
export class CompletionWrites {
  @Write('MANAGER', 'Records what somebody of one’s organization has completed.')
  async completionRecord({ courseVersion, ...input }: CompletionRecordInput, tx: Tx): Promise<Done> {
    const { personId, sources } = input;
    const person = await personTold(tx, personId, 'personId');
    checkTold(tx, input);
    await knownSources(tx, sources);
    const courseVersionId = await versionOf(tx, input.courseId, courseVersion);
    const values = { ...input, courseVersionId, isDemonstration: person.isDemonstration };
    const id = await completions.insert(tx, values);
    return { id, organizationId: person.organizationId, personId, after: { ...input, courseVersion } };
  }

  @Write('MANAGER', 'Corrects what somebody of one’s organization has completed.', [CompletionSettledError])
  async completionUpdate({ courseVersion, ...input }: CompletionUpdateInput, tx: Tx): Promise<Done> {
    const { completion, person } = await completionToChange(tx, input);
    const merged = completions.merged(tx, completion, input);
    checkTold(tx, merged);
    if (input.sources) await knownSources(tx, input.sources);
    const isOfAnother = merged.courseId !== completion.courseId;
    const courseVersionId =
      courseVersion !== undefined || isOfAnother ? await versionOf(tx, merged.courseId, courseVersion) : undefined;
    const changed = await completions.update(tx, completion, { ...input, courseVersionId });
    return { id: completion.id, organizationId: person.organizationId, personId: completion.personId, ...changed };
  }

  @Write(
    'MANAGER',
    'Removes a completion that was recorded by mistake; the audit log keeps it.',
    [CompletionSettledError],
    null,
  )
  async completionRemove(input: CompletionRemoveInput, tx: Tx): Promise<Done> {
    const { completion, person } = await completionToChange(tx, input);
    const { id, personId } = completion;
    await tx.query('delete from training.completion where id = $1', [id]);
    return { id, organizationId: person.organizationId, personId, before: completion };
  }
}

interface Told {
  isDemonstration: boolean;
  /** The organization whose managers may read that it was told: where the person works today, of these one that the caller manages. */
  organizationId: string | null;
}

/** The person, for coordinators, and for managers of where they work today; who has an account has joined it too. */
async function personTold(tx: Tx, personId: string, path: string): Promise<Told> {
  const managed = scopesOf(tx.actor, 'ORGANIZATION_MANAGER', ORGANIZATION);
  const person = await tx.one<Told & { works: boolean; isPublic: boolean }>(
    `select p.demonstration as "isDemonstration", p.public as "isPublic", w.organization_id as "organizationId",
       coalesce(w.organization_id = any($2) and network.is_confided(p.id, w.organization_id), false) as works
     from network.person p
     left join lateral (select y.organization_id from network.position y where y.person_id = p.id
       and y.period @> (now() at time zone 'Europe/Paris')::date
       order by y.organization_id = any($2) and network.is_confided(p.id, y.organization_id) desc, y.valid_from, y.id
       limit 1) w on true
     where p.id = $1 and p.erased_at is null`,
    [personId, managed],
  );
  if (!person) throw new NotFoundError(path);
  if (!coordinates(tx.actor) && !person.works) throw new NotAllowedError();
  return person;
}

async function completionToChange(tx: Tx, input: Changed): Promise<{ completion: CompletionRecord; person: Told }> {
  const completion = await completions.locked(tx, input.id);
  const person = await personTold(tx, completion.personId, 'id').catch((error: unknown) => {
    // Whoever may not see what others learned learns no more than that nothing was found.
    throw error instanceof NotAllowedError ? new NotFoundError('id') : error;
  });
  await expectVersion(tx, completion, input.expectedVersion);
  if (completion.enrolmentId) throw new CompletionSettledError();
  return { completion, person };
}

/** Of the course, the version of this number. */
async function versionOf(
  tx: Tx,
  courseId: string | null | undefined,
  number: number | null | undefined,
): Promise<string | null> {
  if (number == null) return null;
  const found = await tx.one<{ id: string }>(
    'select v.id from training.course_version v where v.course_id = $1 and v.number = $2 and v.valid_from is not null',
    [courseId ?? null, number],
  );
  if (!found) throw new NotFoundError('courseVersion');
  return found.id;
}

function checkTold(
  tx: Tx,
  {
    courseId,
    label,
    completedOn,
    attendedMinutes,
    plannedMinutes,
  }: Pick<CompletionRecordInput, 'courseId' | 'label' | 'completedOn' | 'attendedMinutes' | 'plannedMinutes'>,
): void {
  if (Boolean(courseId) === Boolean(label)) throw new InvalidInputError(EITHER, courseId ? 'label' : 'courseId');
  if (completedOn > tx.today) throw new InvalidInputError(TO_COME, 'completedOn');
  if (attendedMinutes != null && plannedMinutes != null && attendedMinutes > plannedMinutes)
    throw new InvalidInputError(MORE, 'attendedMinutes');
}

const EITHER = {
  fr: 'Choisissez une formation du catalogue, ou donnez l’intitulé d’une autre.',
  en: 'Choose a course of the catalogue, or give the name of another training.',
};
const TO_COME = {
  fr: 'Cette date est à venir : on enregistre une formation une fois suivie.',
  en: 'This day is still to come: a training is recorded once it has been completed.',
};
const MORE = {
  fr: 'On ne suit pas plus d’heures que la formation n’en compte.',
  en: 'Nobody attends more than the training takes.',
};
