import type { NetworkCourseQuery } from '../generated/graphql.js';
import { today } from '../day/day.js';
import { dayAfter, FIRST_DAY, span } from './months.js';

export type Mark = NetworkCourseQuery['timeline']['nodes'][number];

/** What makes members appear or leave. */
export const decisive = ({ kind }: Pick<Mark, 'kind'>): boolean =>
  ['SIGNATURE', 'WITHDRAWAL', 'MEMBERSHIP', 'CLOSING'].includes(kind);

/** The days to stop at: the first on which what happened is beyond doubt. */
export function stopsOf(marks: readonly Mark[]): string[] {
  const days = marks.filter(decisive).map(({ kind, on }) => {
    const last = span(on)[1];
    return kind === 'WITHDRAWAL' && on.length < 10 ? dayAfter(last) : last;
  });
  return [...new Set(days)].filter((day) => day >= FIRST_DAY && day <= today()).sort();
}
