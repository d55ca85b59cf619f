import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../format/format.js';
import { useLanguage } from '../../i18n/index.js';
import { Problem } from '../../shell/problem.js';
import type { Report } from '../report.js';
import { ReportTable } from '../report-table.js';
import { useReportRows } from '../use-report-rows.js';
import classes from '../report.module.css';

const SHOWN = 20;

/** The first rows of what was saved, as the draft gives them today. */
export function Preview({ name, number }: { name: string; number: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = new URLSearchParams({ version: String(number), locale: language });
  const { rows: read, problem, busy } = useReportRows(`/reports/${name}`, query, SHOWN);
  if (busy && !read) return <Skeleton height={240} data-part-loading />;
  if (problem)
    return (
      <Problem title={t('reportEditor.noPreview')} whole={false}>
        <p>{problem.detail || t('report.unreachable')}</p>
      </Problem>
    );
  if (!read) return null;
  const columns = read.meta.columns as unknown as Report['columns'];
  return (
    <>
      <p className={classes.count} role="status">
        {t('reportEditor.previewRows', {
          count: read.rows.length,
          total: formatNumber(read.meta.rowCountOfAll, language),
        })}
      </p>
      <ReportTable report={{ title: t('reportEditor.preview'), columns } as unknown as Report} rows={read.rows} />
    </>
  );
}
