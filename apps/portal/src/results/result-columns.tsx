import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { formatNumber, formatPercent, type Language } from '../format/format.js';
import type { CourseResultLineFragment as Result } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
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

/** One row a year, each of which opens what it is counted from. */
export function useResultColumns(courseId: string): Column<Result>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    {
      label: t('results.year'),
      cell: ({ year }) => <DatedLink to={`/formations/cours/${courseId}/resultats/${year}`}>{String(year)}</DatedLink>,
      csv: ({ year }) => year,
    },
    {
      label: t('results.sessions'),
      number: true,
      cell: ({ sessionCount }) => sessionCount,
      csv: ({ sessionCount }) => sessionCount,
    },
    ...FIGURES.map((figure): Column<Result> => ({
      label: t(`results.${figure}`),
      number: true,
      wide: figure === 'withdrawal' || figure === 'certified' || figure === 'hours',
      cell: (result) => wordsOf(result, figure, t, language),
      csv: (result) => valueOf(result, figure),
    })),
  ];
}
