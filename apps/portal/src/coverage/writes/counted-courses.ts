import i18next from 'i18next';
import type { FieldOption } from '../../form/field-spec.js';
import { optionsIn } from '../../form/values.js';
import { formatDay } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import type { CountedCourseChoiceFragment as Course, CountedCourseInput } from '../../generated/graphql.js';
import { currentLanguage } from '../../i18n/index.js';

interface Held {
  courses: readonly { course: Course | null; versions: readonly number[] }[];
}

/** A course as a rule may count it: as a whole, or by a version. */
export const courseOptions = ({ id, title, isDemonstration, versions }: Course): FieldOption[] => [
  { value: id, label: named(i18next.t('coverage.rules.allVersions', { title: typeset(title) }), isDemonstration) },
  ...versions.map(({ number, from }) => {
    const words = { title: typeset(title), number, day: from ? formatDay(from, currentLanguage()) : '' };
    const label = i18next.t(from ? 'coverage.rules.oneVersion' : 'coverage.rules.draftVersion', words);
    return { value: `${id} ${number}`, label: named(label, isDemonstration) };
  }),
];

const named = (label: string, isDemonstration: boolean): string =>
  isDemonstration ? i18next.t('coverage.rules.invented', { label }) : label;

/** What a rule counts, as the form shows it. */
export const heldCourses = ({ courses }: Held): FieldOption[] =>
  courses.flatMap(({ course, versions }) => {
    if (!course) return [];
    const all = courseOptions(course);
    return versions.length === 0
      ? all.slice(0, 1)
      : all.filter(({ value }) => versions.some((number) => value === `${course.id} ${number}`));
  });

/** What the API takes: each course once, and as a whole where that was chosen too. */
export function countedCourses(value: unknown): CountedCourseInput[] {
  const chosen = new Map<string, number[] | undefined>();
  for (const option of optionsIn(value)) {
    const [courseId = '', number] = option.value.split(' ');
    const before = chosen.has(courseId) ? chosen.get(courseId) : [];
    chosen.set(courseId, number === undefined ? undefined : before && [...before, Number(number)]);
  }
  return [...chosen].map(([courseId, versions]) => ({ courseId, versions: versions ?? [] }));
}
