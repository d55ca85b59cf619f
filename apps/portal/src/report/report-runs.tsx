import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefetch } from '../api/use-refetch.js';
import { DatedLink } from '../day/dated-link.js';
import { Confirm, Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { formatNumber, formatShortInstant } from '../format/format.js';
import { ReportRunCancelDocument, ReportRunsDocument, type ReportRunsQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import buttons from '../shell/button.module.css';
import { PlainButton } from '../shell/plain-button.js';
import { Badge, Narrow, RowActions, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';
import classes from './report.module.css';

type Run = NonNullable<ReportRunsQuery['reportRuns']>['nodes'][number];

/** How often a file that is being made is looked at. */
const LOOK_MS = 2000;
const isUnderWay = ({ status }: Run): boolean => status === 'REQUESTED' || status === 'RUNNING';

/** Files that one has had made: of one report, or of all. */
export function ReportRuns({ report, empty }: { report?: string; empty: string }) {
  const { t } = useTranslation();
  return (
    <List
      query={ReportRunsDocument}
      variables={{ filter: { name: report }, locale: useLanguage() }}
      list={({ reportRuns }) => reportRuns}
      name={t('report.runs.title')}
      columns={useRunColumns(report === undefined)}
      fetchPolicy="cache-and-network"
      pages={{ grown: t('report.runs.more'), count: (count) => t('report.runs.count', { count }) }}
      height={80}
      empty={empty}
    />
  );
}

function useRunColumns(ofAll: boolean): Column<Run>[] {
  const { t } = useTranslation();
  return [
    {
      label: t('report.runs.file'),
      cell: (run) => <File of={run} ofAll={ofAll} />,
    },
    { label: t('report.runs.status'), cell: (run) => <Status of={run} />, wide: true },
    { label: t('word.actions'), cell: (run) => <Actions of={run} />, actions: true },
  ];
}

/** On a phone with how far it is, whose column is left out there. */
function File({ of: run, ofAll }: { of: Run; ofAll: boolean }) {
  const { t } = useTranslation();
  const { name, requestedAt, version, parameters } = run;
  const format = t(`report.formats.${run.format}`);
  const about = [
    formatShortInstant(requestedAt, useLanguage()),
    ...parameters.flatMap(({ values }) => values.slice(0, 3)),
  ];
  return (
    <>
      {ofAll && <DatedLink to={`/rapports/${name}`}>{version?.savedQuery?.title ?? name}</DatedLink>}
      {ofAll ? ` · ${format}` : format}
      <Sub>{about.join(' · ')}</Sub>
      <Narrow>
        <Status of={run} />
      </Narrow>
    </>
  );
}

function Status({ of: run }: { of: Run }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { status, progress, failure, expiresAt } = run;
  if (isUnderWay(run)) return <UnderWay of={run} />;
  const rows = t('report.runs.rows', { count: progress.rows, rows: formatNumber(progress.rows, language) });
  if (status === 'READY')
    return (
      <>
        <Badge>{t('report.runs.READY')}</Badge>
        <Sub>
          {rows} · {t('report.runs.until', { instant: formatShortInstant(expiresAt!, language) })}
        </Sub>
      </>
    );
  return (
    <>
      <Badge state="over">{t(`report.runs.${status}`)}</Badge>
      {failure && <Sub>{failure.message}</Sub>}
    </>
  );
}

function UnderWay({ of: { status, progress } }: { of: Run }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { rows, of } = progress;
  return (
    <>
      <Badge state="waiting">{t(`report.runs.${status}`)}</Badge>
      {status === 'RUNNING' && of !== null && (
        <Sub>
          <progress
            className={classes.progress}
            value={rows}
            max={Math.max(of, 1)}
            aria-label={t('report.runs.progress')}
          />{' '}
          {t('report.runs.rowsOf', { count: rows, of: formatNumber(of, language) })}
        </Sub>
      )}
    </>
  );
}

function Actions({ of: run }: { of: Run }) {
  const { t } = useTranslation();
  const about = `${run.name} ${t(`report.formats.${run.format}`)}`;
  if (isUnderWay(run)) return <Cancel of={run} about={about} />;
  if (run.status !== 'READY' || !run.url) return null;
  return (
    <RowActions>
      <a className={buttons.framed} href={run.url} download>
        {t('report.runs.download')}
        <span className="hidden"> {about}</span>
      </a>
      <Confirm
        label={t('word.delete')}
        about={about}
        question={t('report.runs.deleteQuestion')}
        action={t('report.runs.deleteDo')}
        run={(send) => send(ReportRunCancelDocument, { input: { id: run.id } })}
      />
    </RowActions>
  );
}

/** Looks again, as long as it is in sight, whether there is still something to cancel. */
function Cancel({ of: { id }, about }: { of: Run; about: string }) {
  const { t } = useTranslation();
  const refetch = useRefetch(ReportRunsDocument);
  useEffect(() => {
    const timer = setInterval(() => void refetch().catch(() => undefined), LOOK_MS);
    return () => clearInterval(timer);
  });
  const cancel = useAction((send) => send(ReportRunCancelDocument, { input: { id } }));
  return (
    <RowActions>
      <PlainButton about={about} idle={cancel.busy} onClick={() => void cancel.run()}>
        {t('word.cancel')}
      </PlainButton>
      <Problem text={cancel.problem} />
    </RowActions>
  );
}
