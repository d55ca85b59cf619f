import { InvalidInputError, type Tx } from '#lib/writes';
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

/** Answers the id of a new version, with the texts that it is given. */
export async function insertVersion(
  tx: Tx,
  version: { courseId: string; number: number; durationMinutes: number; priceCents?: number | null },
): Promise<string> {
  const id = tx.newId('cversion');
  await tx.query(
    'insert into training.course_version (id, course_id, number, duration_minutes, price_cents) values ($1, $2, $3, $4, $5)',
    [id, version.courseId, version.number, version.durationMinutes, version.priceCents ?? null],
  );
  return id;
}

/** The draft of a course; where there is none it is begun with all that the latest version says. */
export async function draftOf(tx: Tx, courseId: string): Promise<string> {
  const [latest] = await tx.query<{
    id: string;
    number: number;
    isDraft: boolean;
    minutes: number;
    cents: number | null;
  }>(
    `select id, number, valid_from is null as "isDraft", duration_minutes as minutes, price_cents as cents
     from training.course_version where course_id = $1 order by number desc limit 1`,
    [courseId],
  );
  if (!latest) throw new Error(`The course ${courseId} has no version`);
  if (latest.isDraft) return latest.id;
  const { number, minutes: durationMinutes, cents: priceCents } = latest;
  const id = await insertVersion(tx, { courseId, number: number + 1, durationMinutes, priceCents });
  await tx.query(
    `insert into training.course_text (course_version_id, locale, ${COLUMNS})
     select $2, locale, ${COLUMNS} from training.course_text where course_version_id = $1`,
    [latest.id, id],
  );
  return id;
}

/** Writes the whole text of a version in one language. */
export async function writeTexts(tx: Tx, version: string, locale: string, texts: CourseTextsInput): Promise<void> {
  const places = FIELDS.map((_, i) => `$${i + 3}`);
  const sets = Object.values(TEXTS).map((column) => `${column} = excluded.${column}`);
  await tx.query(
    `insert into training.course_text (course_version_id, locale, ${COLUMNS}) values ($1, $2, ${places.join(', ')})
     on conflict (course_version_id, locale) do update set ${sets.join(', ')}`,
    [version, locale, ...FIELDS.map((field) => texts[field] ?? null)],
  );
}

/** What a version says, in French. */
type Said = Texts & { durationMinutes: number | null; priceCents: number | null };
const MAY_LACK: readonly (keyof Said)[] = ['prerequisites', 'priceCents'];

/** Changes in the draft what is given and different; answers what that was and is, by field. */
export async function changeDraft(
  tx: Tx,
  courseId: string,
  given: Partial<Said>,
): Promise<Record<string, { before: unknown; after: unknown }>> {
  const said = await lastSaid(tx, courseId);
  const asked = [...FIELDS, 'durationMinutes', 'priceCents'] as const;
  for (const field of asked)
    if (given[field] === null && !MAY_LACK.includes(field)) throw new InvalidInputError(NEEDED, field);
  const changed = asked.filter((field) => given[field] !== undefined && given[field] !== said[field]);
  if (changed.length === 0) return {};
  const next = { ...said, ...Object.fromEntries(changed.map((field) => [field, given[field]])) } as Said;
  const draft = await draftOf(tx, courseId);
  await tx.query('update training.course_version set duration_minutes = $2, price_cents = $3 where id = $1', [
    draft,
    next.durationMinutes,
    next.priceCents,
  ]);
  const sets = FIELDS.map((field, i) => `${TEXTS[field]} = $${i + 2}`);
  await tx.query(`update training.course_text set ${sets.join(', ')} where course_version_id = $1 and locale = 'fr'`, [
    draft,
    ...FIELDS.map((field) => next[field]),
  ]);
  return Object.fromEntries(changed.map((field) => [field, { before: said[field], after: next[field] }]));
}

async function lastSaid(tx: Tx, courseId: string): Promise<Said> {
  const texts = FIELDS.map((field) => `t.${TEXTS[field]} as "${field}"`);
  const said = await tx.one<Said>(
    `select v.duration_minutes as "durationMinutes", v.price_cents as "priceCents", ${texts.join(', ')}
     from training.course_version v join training.course_text t on t.course_version_id = v.id and t.locale = 'fr'
     where v.course_id = $1 order by v.number desc limit 1`,
    [courseId],
  );
  if (!said) throw new Error(`The course ${courseId} has no version`);
  return said;
}

const NEEDED = { fr: 'Ce champ est nécessaire.', en: 'This is needed.' };
