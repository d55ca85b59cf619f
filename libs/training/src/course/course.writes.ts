import { manages } from '#lib/access';
import { apart, isDemonstration } from '#lib/network';
import { type Changed, type Done, InvalidInputError, kept, NotAllowedError, type Tx, Write, Writes } from '#lib/writes';
import { writePrerequisites } from '../prerequisite/course-prerequisites.js';
import { changeDraft, insertVersion, writeTexts } from './course.draft.js';
import { CourseRecord } from './course.entity.js';
import {
  CourseCreateInput,
  CoursePublishInput,
  CourseRetireInput,
  CourseTranslateInput,
  CourseUpdateInput,
} from './course.inputs.js';
import { Course } from './course.type.js';

const courses = kept(Course, CourseRecord, { refusals: apart() });

/** Courses are kept by those who manage the organization that provides them. */
@Writes(Course)
export class CourseWrites {
  @Write('MANAGER', 'Begins a course of one’s organization: a draft, which only those who provide it see.')
  async courseCreate(input: CourseCreateInput, tx: Tx): Promise<Done> {
    const { organizationId, prerequisiteCourses, isForElectedOfficials } = input;
    if (!manages(tx.actor, organizationId)) throw new NotAllowedError();
    const courseId = await courses.insert(tx, {
      organizationId,
      forElectedOfficials: isForElectedOfficials,
      isDemonstration: await isDemonstration(tx, organizationId),
    });
    const version = await insertVersion(tx, courseId, input);
    await writeTexts(tx, version, 'fr', input);
    await writePrerequisites(tx, { version, courseId }, prerequisiteCourses);
    return { id: courseId, organizationId, after: input };
  }

  @Write('MANAGER', 'Changes the draft of a course; what holds stays as it is until the draft is published.')
  async courseUpdate({ isForElectedOfficials, ...input }: CourseUpdateInput, tx: Tx): Promise<Done> {
    const course = await courses.toChange(tx, input, ({ organizationId }) => manages(tx.actor, organizationId));
    const { id, organizationId } = course;
    if (isForElectedOfficials === null) throw new InvalidInputError(YES_OR_NO, 'isForElectedOfficials');
    const drafted = await changeDraft(tx, id, input);
    const changed = await courses.update(tx, course, { forElectedOfficials: isForElectedOfficials }, drafted);
    return { id, organizationId, ...changed };
  }

  @Write('MANAGER', 'Writes the draft of a course in another language; without a draft, the latest version.')
  async courseTranslate({ locale, texts, ...input }: CourseTranslateInput, tx: Tx): Promise<Done> {
    if (locale === 'FR') throw new InvalidInputError(OWN, 'locale');
    const { id, organizationId } = await courseToChange(tx, input);
    const latest = await tx.one<{ id: string }>(
      'select id from training.course_version where course_id = $1 order by number desc limit 1',
      [id],
    );
    await writeTexts(tx, latest!.id, locale.toLowerCase(), texts);
    return { id, organizationId, after: { locale, texts } };
  }

  @Write('MANAGER', 'Makes the draft what the course is from a day on.')
  async coursePublish({ from, ...input }: CoursePublishInput, tx: Tx): Promise<Done> {
    const { id, organizationId } = await courseToChange(tx, input);
    const day = from ?? tx.today;
    const known = await tx.one<{ draft: string | null; last: string | null }>(
      `select (select v.id from training.course_version v where v.course_id = $1 and v.valid_from is null) as draft,
         (select max(v.valid_from)::text from training.course_version v where v.course_id = $1) as last`,
      [id],
    );
    if (!known?.draft) throw new InvalidInputError(NO_DRAFT, 'id');
    if (known.last && day <= known.last) throw new InvalidInputError(LATER, 'from');
    await tx.query('update training.course_version set valid_from = $2 where id = $1', [known.draft, day]);
    return { id, organizationId, after: { version: known.draft, from: day } };
  }

  @Write('MANAGER', 'Says from when a course is offered no longer; sessions that are planned stay.')
  async courseRetire({ on, ...input }: CourseRetireInput, tx: Tx): Promise<Done> {
    const course = await courses.toChange(tx, input, ({ organizationId }) => manages(tx.actor, organizationId));
    const { id, organizationId } = course;
    return { id, organizationId, ...(await courses.update(tx, course, { retiredOn: on ?? tx.today })) };
  }
}

/** The course, locked and with one version more, as what changes lies in its versions. */
async function courseToChange(tx: Tx, input: Changed): Promise<CourseRecord> {
  const course = await courses.toChange(tx, input, ({ organizationId }) => manages(tx.actor, organizationId));
  await tx.query('update training.course set version = version + 1 where id = $1', [course.id]);
  return course;
}

const OWN = {
  fr: 'Le texte français se modifie avec la formation : ce qui est publié ne change pas sans une nouvelle version.',
  en: 'The French text is changed with the course: what is published does not change without a new version.',
};
const YES_OR_NO = { fr: 'Répondez par oui ou par non.', en: 'Answer yes or no.' };
const NO_DRAFT = {
  fr: 'Il n’y a pas de version en préparation : modifiez d’abord la formation.',
  en: 'There is no draft: change the course first.',
};
const LATER = {
  fr: 'Une version plus récente vaut déjà ce jour-là : choisissez une date postérieure.',
  en: 'A version holds from that day or later already: choose a later day.',
};
