import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { formatNumber, formatPercent, type Language } from '../format/format.js';
import type { CourseResultLineFragment as Result, EnrolmentStatus } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useViewer } from '../session/viewer.js';
import type { Column } from '../table/column.js';

/** The figures of a year, in their order. */
export const FIGURES = ['enrolled', 'attended', 'hours', 'completion', 'withdrawal', 'certified', 'satisfied'] as const;
export type Figure = (typeof FIGURES)[number];

const PERCENT = 100;

export const valueOf = (result: Result, figure: Figure): number | null =>
  ({
    enrolled: result.enrolledCount,
    attended: result.attendedCount,
    hours: result.attendedHours,
    completion: result.completionRate,
    withdrawal: result.withdrawalRate,
    certified: result.certifiedCount,
    satisfied: result.satisfactionRate,
  })[figure];

export function wordsOf(result: Result, figure: Figure, t: TFunction, language: Language): string {
  const value = valueOf(result, figure);
  if (value === null) return result.isWithheld && figure !== 'satisfied' ? t('results.withheld') : '–';
  if (figure === 'completion' || figure === 'withdrawal' || figure === 'satisfied')
    return formatPercent(value / PERCENT, language, 1);
  return formatNumber(value, language);
}

/** Whom a figure counts, among those who had a place; the evaluations of a session name nobody. */
export const COUNTED: { [F in Counting]: Counted } = {
  enrolled: {},
  attended: { statuses: ['ATTENDED', 'PARTIAL'] },
  hours: { statuses: ['ATTENDED', 'PARTIAL'] },
  completion: { statuses: ['ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT'] },
  withdrawal: { statuses: ['WITHDRAWN'] },
  certified: { certified: true },
};
export type Counting = Exclude<Figure, 'satisfied'>;
interface Counted {
  statuses?: EnrolmentStatus[];
  certified?: boolean;
}

/** Where the records are that a figure counts: people, for whoever may see some, or the sessions. */
export function useRecordsOf(): (figure: Figure) => string {
  const { viewer } = useViewer();
  return (figure) => (viewer && figure !== 'satisfied' ? `?compte=${figure}#personnes` : '#sessions');
}

/** One row a year, each figure of which opens what it is counted from. */
export function useResultColumns(courseId: string): Column<Result>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const recordsOf = useRecordsOf();
  return [
    {
      label: t('word.year'),
      cell: ({ year }) => <DatedLink to={`/formations/cours/${courseId}/resultats/${year}`}>{String(year)}</DatedLink>,
      csv: ({ year }) => year,
    },
    {
      label: t('results.sessions'),
      number: true,
      cell: ({ year, sessionCount }) => (
        <DatedLink to={`/formations/cours/${courseId}/resultats/${year}#sessions`}>{sessionCount}</DatedLink>
      ),
      csv: ({ sessionCount }) => sessionCount,
    },
    ...FIGURES.map((figure): Column<Result> => ({
      label: t(`results.${figure}`),
      number: true,
      wide: figure === 'withdrawal' || figure === 'certified' || figure === 'hours',
      cell: (result) => {
        const words = wordsOf(result, figure, t, language);
        if (valueOf(result, figure) === null) return words;
        const to = `/formations/cours/${courseId}/resultats/${result.year}${recordsOf(figure)}`;
        return <DatedLink to={to}>{words}</DatedLink>;
      },
      csv: (result) => valueOf(result, figure),
    })),
  ];
}
