import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useAsOf } from '../day/use-as-of.js';
import { formatInstant, formatNumber } from '../format/format.js';
import { ReportPageDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { coordinates, useViewer } from '../session/viewer.js';
import { Fact, Facts } from '../shell/facts.js';
import { Missing } from '../shell/missing.js';
import { PageHead } from '../shell/page-head.js';
import { Problem } from '../shell/problem.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { Skeleton } from '@mantine/core';
import { AddressForm } from './address-form.js';
import { Downloads } from './downloads.js';
import { Editions } from './edition/editions.js';
import type { Report } from './report.js';
import { ParameterForm } from './parameter-form.js';
import { ReportChart } from './report-chart.js';
import { ReportColumns } from './report-columns.js';
import { ReportTable } from './report-table.js';
import { RunForm } from './run-form.js';
import { ScheduleForm } from './schedule-form.js';
import { useReportRows } from './use-report-rows.js';
import classes from './report.module.css';

/** Rows that are shown; the files have all. */
const SHOWN = 100;
/** Rows that a chart is drawn of. */
const DRAWN = 1000;

/** A report: its parameters, a look at its table, its chart, its files. */
export default function ReportPage() {
  const { t } = useTranslation();
  const { name = '' } = useParams();
  const { answer, instead } = useAnswer(ReportPageDocument, { variables: { name, locale: useLanguage() } });
  if (!answer) return instead;
  if (!answer.savedQuery)
    return (
      <Missing title={t('report.missing')} text={t('report.missingText')} to="/rapports" link={t('report.library')} />
    );
  return <Loaded key={name} report={answer.savedQuery} />;
}

function Loaded({ report }: { report: Report }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { viewer } = useViewer();
  const [params] = useSearchParams();
  const { refused } = useAsOf();
  const query = ofReport(report, params, refused !== undefined);
  const { rows: read, problem, busy } = useReportRows(report.path, query, report.chart ? DRAWN : SHOWN);
  const total = read?.meta.rowCountOfAll ?? 0;
  return (
    <article>
      <PageHead
        title={report.title}
        lead={report.description}
        above={[{ to: '/rapports', name: t('report.library') }]}
        action={coordinates(viewer) && <Link to={`/rapports/${report.name}/modifier`}>{t('report.edit')}</Link>}
      />
      <ParameterForm key={query.toString()} report={report} query={query} faults={problem?.errors ?? []} />
      {problem && !busy && (
        <Problem title={t('report.problem')} whole={false}>
          <p>{problem.detail || t('report.unreachable')}</p>
        </Problem>
      )}
      {!read && busy && <Skeleton height={320} data-part-loading />}
      {read && !problem && (
        <div aria-busy={busy}>
          {report.chart && read.rows.length > 0 && read.rows.length === total && (
            <ReportChart report={report} chart={report.chart} rows={read.rows} />
          )}
          <p className={classes.count} role="status">
            {total > SHOWN
              ? t('report.shown', { shown: formatNumber(SHOWN, language), total: formatNumber(total, language) })
              : t('report.rows', { count: total })}
          </p>
          <ReportTable report={report} rows={read.rows.slice(0, SHOWN)} />
        </div>
      )}
      <Section title={t('report.files')}>
        <Downloads report={report} query={query} />
      </Section>
      <Section title={t('report.runs.section')}>
        <RunForm report={report} query={query} />
      </Section>
      <Section title={t('report.schedules.section')}>
        <ScheduleForm report={report} query={query} />
      </Section>
      <Section title={t('report.keys.section')}>
        <AddressForm report={report} query={query} />
      </Section>
      <Editions report={report} query={query} />
      <Section title={t('report.aboutTitle')}>
        <Facts>
          <Fact label={t('report.maintainer')}>{report.maintainer}</Fact>
          <Fact label={t('report.audience')}>{t(`report.audiences.${report.audience}`)}</Fact>
          <Fact label={t('report.version')}>{report.version}</Fact>
          <Fact label={t('report.knownAt')}>{read && formatInstant(read.meta.knownAt, language)}</Fact>
        </Facts>
        <details className={classes.details}>
          <summary>{t('report.columns')}</summary>
          <ReportColumns columns={report.columns} />
        </details>
        <details className={classes.details}>
          <summary>{t('report.document')}</summary>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
          <pre tabIndex={0} aria-label={t('report.document')}>
            {report.document}
          </pre>
        </details>
      </Section>
    </article>
  );
}

/**
 * What of the address is for the report: its parameters, and what its columns are to hold. A day that no record reaches is left out, as the
 * header shows today instead.
 */
function ofReport({ parameters }: Report, params: URLSearchParams, withoutDay: boolean): URLSearchParams {
  const known = new Set(parameters.map(({ name }) => name).filter((name) => !withoutDay || name !== 'asOf'));
  return new URLSearchParams([...params].filter(([name]) => known.has(name) || name.startsWith('where.')));
}
