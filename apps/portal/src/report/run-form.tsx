import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRefetch } from '../api/use-refetch.js';
import { SelectField } from '../form/field.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { ReportRunDocument, ReportRunsDocument, type ReportFormat } from '../generated/graphql.js';
import { useSignInPath } from '../session/return-to.js';
import { useViewer } from '../session/viewer.js';
import type { Report } from './report.js';
import { ReportRuns } from './report-runs.js';
import classes from './report.module.css';

/** For the French Excel a format is not enough. */
const EXCEL_FR = 'EXCEL_FR';

/** A file that is made while its reader does something else: for a table that takes long. */
export function RunForm({ report, query }: { report: Report; query: URLSearchParams }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const signIn = useSignInPath();
  const refetch = useRefetch(ReportRunsDocument);
  const form = useForm({
    id: 'report-run',
    name: `report-run-${report.name}`,
    initial: { format: 'XLSX' as string },
    check: ({ format: chosen }) => ({ format: !chosen && t('report.runs.needsFormat') }),
    async send({ format }, send) {
      await send(ReportRunDocument, { input: { name: report.name, ...kindOf(format), ...askedOf(report, query) } });
      await refetch();
    },
    done: () => t('report.runs.asked'),
  });
  if (!viewer)
    return (
      <p>
        {t('report.runs.lead')} {viewer === null && <Link to={signIn}>{t('report.runs.signIn')}</Link>}
      </p>
    );
  const options = [...report.formats, EXCEL_FR].map((value) => ({
    value,
    label: t(`report.formats.${value as ReportFormat}`),
  }));
  return (
    <>
      <p>{t('report.runs.lead')}</p>
      <Form form={form} action={t('report.runs.prepare')}>
        <SelectField form={form} name="format" label={t('report.runs.format')} options={options} />
      </Form>
      <div className={classes.runs}>
        <ReportRuns report={report.name} empty={t('report.runs.noneHere')} />
      </div>
    </>
  );
}

const kindOf = (format: string) =>
  format === EXCEL_FR
    ? { format: 'CSV' as const, profile: 'EXCEL_FR' as const }
    : { format: format as ReportFormat, profile: 'RFC4180' as const };

/** What of the address is for the report, as its table on the page. */
function askedOf({ parameters }: Report, query: URLSearchParams) {
  const where = [...query].filter(([name]) => name.startsWith('where.'));
  return {
    parameters: Object.fromEntries(
      parameters
        .filter(({ name }) => query.has(name))
        .map(({ name, isList }) => [name, isList ? query.getAll(name) : query.get(name)]),
    ),
    where: where.length ? Object.fromEntries(where.map(([name, value]) => [name.slice('where.'.length), value])) : null,
  };
}
