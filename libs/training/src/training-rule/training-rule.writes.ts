import { coordinates } from '#lib/access';
import { knownSources } from '#lib/network';
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
import { TrainingRuleRecord } from './training-rule.entity.js';
import {
  type CountedCourseInput,
  TrainingRuleRecordInput,
  TrainingRuleRemoveInput,
  TrainingRuleUpdateInput,
} from './training-rule.inputs.js';
import { TrainingRule } from './training-rule.type.js';

const rules = kept(TrainingRule, TrainingRuleRecord, {
  refusals: { training_rule_once_a_day: () => new InvalidInputError(TAKEN, 'from') },
});

/** What counts as trained is for the coordination of the network to say, for past days too. */
@Writes(TrainingRule, { called: 'rule' })
export class TrainingRuleWrites {
  @Write('COORDINATOR', 'Records a rule that holds from a day on: the coverage of all teams is counted anew.')
  async trainingRuleRecord({ courses, from: validFrom, ...input }: TrainingRuleRecordInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    await knownSources(tx, input.sources);
    const id = await rules.insert(tx, { ...input, validFrom });
    await countCourses(tx, { id, isDemonstration: input.isDemonstration }, courses);
    return { id, organizationId: null, after: { ...input, from: validFrom, courses } };
  }

  @Write('COORDINATOR', 'Corrects a rule: coverage is counted anew for the days on which it holds.')
  async trainingRuleUpdate({ courses, from: validFrom, ...input }: TrainingRuleUpdateInput, tx: Tx): Promise<Done> {
    const rule = await rules.toChange(tx, input, () => coordinates(tx.actor));
    if (input.sources) await knownSources(tx, input.sources);
    const before = await countedCourses(tx, rule.id);
    const after = courses ?? (courses === null ? [] : before);
    const isChanged = JSON.stringify(after) !== JSON.stringify(before);
    if (isChanged) {
      await tx.query('delete from training.training_rule_course where training_rule_id = $1', [rule.id]);
      await countCourses(tx, rule, after);
    }
    const beside = isChanged ? { courses: { before, after } } : undefined;
    return { id: rule.id, organizationId: null, ...(await rules.update(tx, rule, { ...input, validFrom }, beside)) };
  }

  @Write('COORDINATOR', 'Removes a rule that was recorded by mistake; the audit log keeps it.', [], null)
  async trainingRuleRemove(input: TrainingRuleRemoveInput, tx: Tx): Promise<Done> {
    const rule = await rules.toChange(tx, input, () => coordinates(tx.actor));
    const courses = await countedCourses(tx, rule.id);
    await tx.query('delete from training.training_rule where id = $1', [rule.id]);
    return { id: rule.id, organizationId: null, before: { ...rule, courses } };
  }
}

const countedCourses = (tx: Tx, rule: string): Promise<CountedCourseInput[]> =>
  tx.query<CountedCourseInput>(
    `select x.course_id as "courseId", coalesce(array_agg(v.number order by v.number) filter (where v.number is not null), '{}') as versions
     from training.training_rule_course x left join training.course_version v on v.id = x.course_version_id
     where x.training_rule_id = $1 group by x.course_id order by x.course_id`,
    [rule],
  );

/** In one statement: each counts all teams anew. */
async function countCourses(
  tx: Tx,
  { id, isDemonstration }: Pick<TrainingRuleRecord, 'id' | 'isDemonstration'>,
  courses: readonly CountedCourseInput[],
): Promise<void> {
  if (courses.length === 0) return;
  const named = courses.flatMap(({ courseId, versions }, i) =>
    (versions.length ? versions : [null]).map((number) => ({ place: i, course: courseId, number })),
  );
  const found = await tx.query<{
    place: number;
    course: string;
    number: number | null;
    known: boolean;
    version: string | null;
  }>(
    `select n.place, n.course, n.number, c.id is not null as known, v.id as version
     from jsonb_to_recordset($1::jsonb) n(place integer, course text, number integer)
     left join training.course c on c.id = n.course and c.demonstration = $2
     left join training.course_version v on v.course_id = c.id and v.number = n.number`,
    [JSON.stringify(named), isDemonstration],
  );
  for (const { place, number, known, version } of found) {
    if (!known) throw new NotFoundError(['courses', String(place), 'courseId']);
    if (number !== null && !version) throw new NotFoundError(['courses', String(place), 'versions']);
  }
  if (new Set(courses.map(({ courseId }) => courseId)).size < courses.length)
    throw new InvalidInputError(TWICE, 'courses');
  await tx.query(
    `insert into training.training_rule_course (training_rule_id, course_id, course_version_id, demonstration)
     select distinct $1, x.course, x.version, $2::boolean from unnest($3::text[], $4::text[]) x(course, version)`,
    [id, isDemonstration, found.map(({ course }) => course), found.map(({ version }) => version)],
  );
}

const TAKEN = {
  fr: 'Une autre règle commence ce jour-là : corrigez-la, ou choisissez un autre jour.',
  en: 'Another rule begins on that day: correct it, or choose another day.',
};
const TWICE = { fr: 'Une formation n’est nommée qu’une fois.', en: 'Name each course once.' };
