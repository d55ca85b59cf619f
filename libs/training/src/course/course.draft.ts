import { InvalidInputError, type Tx } from '#lib/writes';
import { prerequisitesOf, writePrerequisites } from '../prerequisite/course-prerequisites.js';
import { type CourseTextsInput } from './course.inputs.js';

/** Columns of the texts, by the field of the input. */
const TEXTS = {
  title: 'title',
  objectives: 'objectives',
  prerequisites: 'prerequisites',
  programme: 'programme',
  audience: 'audience',
  methods: 'methods',
  assessment: 'assessment',
  accessibility: 'accessibility',
  accessDelay: 'access_delay',
} satisfies Record<keyof CourseTextsInput, string>;
type Field = keyof typeof TEXTS;
const FIELDS = Object.keys(TEXTS) as Field[];
const COLUMNS = Object.values(TEXTS).join(', ');

type Texts = { [F in Field]: string | null };

/** Columns of what a version says in all languages, by the field of the input. */
const FIGURE = {
  durationMinutes: 'duration_minutes',
  priceCents: 'price_cents',
  prerequisitePolicy: 'prerequisite_policy',
  objective: 'objective',
  speciality: 'speciality',
} as const;
type Figure = keyof typeof FIGURE;
const FIGURES = Object.keys(FIGURE) as Figure[];
const FIGURE_COLUMNS = Object.values(FIGURE).join(', ');

/** Answers the id of the first version of a course, without texts. */
export async function insertVersion(
  tx: Tx,
  courseId: string,
  figures: { [F in Figure]?: string | number | null },
): Promise<string> {
  const id = tx.newId('cversion');
  const places = FIGURES.map((_, i) => `$${i + 3}`);
  await tx.query(
    `insert into training.course_version (id, course_id, number, ${FIGURE_COLUMNS}) values ($1, $2, 1, ${places.join(', ')})`,
    [id, courseId, ...FIGURES.map((field) => figures[field] ?? null)],
  );
  return id;
}

/** The draft of a course; where there is none it is begun with all that the latest version says. */
export async function draftOf(tx: Tx, courseId: string): Promise<string> {
  const latest = await tx.one<{ id: string; isDraft: boolean }>(
    `select id, valid_from is null as "isDraft" from training.course_version where course_id = $1 order by number desc limit 1`,
    [courseId],
  );
  if (!latest) throw new Error(`The course ${courseId} has no version`);
  if (latest.isDraft) return latest.id;
  const id = tx.newId('cversion');
  await tx.query(
    `insert into training.course_version (id, course_id, number, ${FIGURE_COLUMNS})
     select $2, course_id, number + 1, ${FIGURE_COLUMNS} from training.course_version where id = $1`,
    [latest.id, id],
  );
  await tx.query(
    `insert into training.course_text (course_version_id, locale, french, ${COLUMNS})
     select $2, locale, french, ${COLUMNS} from training.course_text where course_version_id = $1`,
    [latest.id, id],
  );
  await tx.query(
    `insert into training.course_prerequisite (course_version_id, place, course_id)
     select $2, place, course_id from training.course_prerequisite where course_version_id = $1`,
    [latest.id, id],
  );
  return id;
}

/** Writes the whole text of a version in one language, and of another one than French what it translates. */
export async function writeTexts(tx: Tx, version: string, locale: string, texts: CourseTextsInput): Promise<void> {
  const places = FIELDS.map((_, i) => `$${i + 3}`);
  const sets = Object.values(TEXTS).map((column) => `${column} = excluded.${column}`);
  await tx.query(
    `insert into training.course_text (course_version_id, locale, ${COLUMNS}) values ($1, $2, ${places.join(', ')})
     on conflict (course_version_id, locale) do update set ${sets.join(', ')}`,
    [version, locale, ...FIELDS.map((field) => texts[field] ?? null)],
  );
  await tx.query(
    `update training.course_text t set french = training.said_by(f) from training.course_text f
     where t.course_version_id = $1 and t.locale = $2 and t.locale <> 'fr' and f.course_version_id = $1 and f.locale = 'fr'`,
    [version, locale],
  );
}

/** What a version says, in French. */
type Said = Texts & { [F in Figure]: string | number | null } & { prerequisiteCourses: { courseId: string }[] };
const MAY_LACK: readonly (keyof Said)[] = ['prerequisites', 'priceCents', 'objective', 'speciality'];
type Given = { [F in keyof Said]?: Said[F] | null };

/** Changes in the draft what is given and different; answers what that was and is, by field. */
export async function changeDraft(
  tx: Tx,
  courseId: string,
  given: Given,
): Promise<Record<string, { before: unknown; after: unknown }>> {
  const said = await lastSaid(tx, courseId);
  const asked = [...FIELDS, ...FIGURES, 'prerequisiteCourses'] as const;
  for (const field of asked)
    if (given[field] === null && !MAY_LACK.includes(field)) throw new InvalidInputError(NEEDED, field);
  const changed = asked.filter((field) => given[field] !== undefined && differ(given[field], said[field]));
  if (changed.length === 0) return {};
  const next = { ...said, ...Object.fromEntries(changed.map((field) => [field, given[field]])) } as Said;
  const version = await draftOf(tx, courseId);
  const figures = FIGURES.map((field, i) => `${FIGURE[field]} = $${i + 2}`);
  await tx.query(`update training.course_version set ${figures.join(', ')} where id = $1`, [
    version,
    ...FIGURES.map((field) => next[field]),
  ]);
  const sets = FIELDS.map((field, i) => `${TEXTS[field]} = $${i + 2}`);
  await tx.query(`update training.course_text set ${sets.join(', ')} where course_version_id = $1 and locale = 'fr'`, [
    version,
    ...FIELDS.map((field) => next[field]),
  ]);
  if (changed.includes('prerequisiteCourses'))
    await writePrerequisites(tx, { version, courseId }, next.prerequisiteCourses);
  return Object.fromEntries(changed.map((field) => [field, { before: said[field], after: next[field] }]));
}

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

async function lastSaid(tx: Tx, courseId: string): Promise<Said> {
  const texts = FIELDS.map((field) => `t.${TEXTS[field]} as "${field}"`);
  const figures = FIGURES.map((field) => `v.${FIGURE[field]} as "${field}"`);
  const said = await tx.one<Said & { id: string }>(
    `select v.id, ${[...figures, ...texts].join(', ')}
     from training.course_version v join training.course_text t on t.course_version_id = v.id and t.locale = 'fr'
     where v.course_id = $1 order by v.number desc limit 1`,
    [courseId],
  );
  if (!said) throw new Error(`The course ${courseId} has no version`);
  return { ...said, prerequisiteCourses: await prerequisitesOf(tx, said.id) };
}

const NEEDED = { fr: 'Ce champ est nécessaire.', en: 'This is needed.' };
