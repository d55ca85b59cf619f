import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format/format.js';
import type { CoursePageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import { Table } from '../table/table.js';

type Satisfaction = NonNullable<NonNullable<CoursePageQuery['course']>['satisfaction']>;

/** How satisfied participants were, by year: public, from five answers on. */
export function CourseSatisfaction({ years }: { years: Satisfaction | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!years?.length) return null;
  const tenth = (value: number): string => formatNumber(Math.round(value * 10) / 10, language);
  return (
    <Section title={t('evaluation.satisfaction')}>
      <Table
        name={t('evaluation.satisfaction')}
        rows={years}
        keyOf={({ year }) => String(year)}
        columns={[
          { label: t('word.year'), names: true, cell: ({ year }) => String(year) },
          {
            label: t('evaluation.satisfactionMean'),
            number: true,
            cell: ({ mean }) => t('evaluation.outOfFive', { value: tenth(mean) }),
          },
          {
            label: t('evaluation.satisfied'),
            number: true,
            cell: ({ satisfiedPercent }) => t('evaluation.percent', { value: Math.round(satisfiedPercent) }),
          },
          {
            label: t('evaluation.answers'),
            number: true,
            cell: ({ answerCount }) => formatNumber(answerCount, language),
          },
        ]}
      />
    </Section>
  );
}
