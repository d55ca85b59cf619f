import { InvalidInputError, NotFoundError, type Tx } from '#lib/writes';

/** Writes which courses a version asks for, in place of those before: courses of any provider, which are published. */
export async function writePrerequisites(
  tx: Tx,
  { version, courseId }: { version: string; courseId: string },
  asked: readonly { courseId: string }[],
): Promise<void> {
  const ids = asked.map((one) => one.courseId);
  const known = await tx.query<{ id: string }>(
    `select c.id from training.course c join training.course o on o.id = $2 and o.demonstration = c.demonstration
     where c.id = any($1) and c.id <> o.id
       and exists (select from training.course_version v where v.course_id = c.id and v.valid_from is not null)`,
    [ids, courseId],
  );
  for (const [place, id] of ids.entries()) {
    const path = ['prerequisiteCourses', String(place), 'courseId'];
    if (!known.some((one) => one.id === id)) throw new NotFoundError(path);
    if (ids.indexOf(id) !== place) throw new InvalidInputError(TWICE, path);
  }
  await tx.query('delete from training.course_prerequisite where course_version_id = $1', [version]);
  await tx.query(
    `insert into training.course_prerequisite (course_version_id, place, course_id)
     select $1, u.place, u.id from unnest($2::text[]) with ordinality u(id, place)`,
    [version, ids],
  );
}

export const prerequisitesOf = async (tx: Tx, version: string): Promise<{ courseId: string }[]> =>
  tx.query<{ courseId: string }>(
    'select course_id as "courseId" from training.course_prerequisite where course_version_id = $1 order by place',
    [version],
  );

const TWICE = { fr: 'Cette formation est déjà demandée.', en: 'This course is asked for already.' };
