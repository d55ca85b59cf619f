import { useTranslation } from 'react-i18next';
import type { CourseResultLineFragment as Result } from '../generated/graphql.js';
import { Section } from '../shell/section.js';
import { Table } from '../table/table.js';
import { useResultColumns } from './result-columns.js';

/** What came of a course, year by year. */
export function CourseResults({ courseId, results }: { courseId: string; results: readonly Result[] }) {
  const { t } = useTranslation();
  const columns = useResultColumns(courseId);
  return (
    <Section title={t('results.title')} note={<p className="soft">{t('results.lead')}</p>}>
      <Table
        name={t('results.title')}
        columns={columns}
        rows={results}
        keyOf={({ year }) => year}
        file={results.length > 0 ? 'resultats' : undefined}
        empty={t('results.none')}
      />
    </Section>
  );
}
