import { useTranslation } from 'react-i18next';
import { useRefetch } from '../api/use-refetch.js';
import { Confirm } from '../form/confirm.js';
import { formatShortInstant } from '../format/format.js';
import {
  BackgroundJobRetryDocument,
  BackgroundJobsDocument,
  type BackgroundJobsQuery,
  type JobState,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Badge, RowActions, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { ListPage } from '../table/list-page.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { ConsoleNav } from './console-nav.js';
import { Guard } from './guard.js';
import classes from './administration.module.css';

type Job = NonNullable<BackgroundJobsQuery['backgroundJobs']>['nodes'][number];

const STATES: readonly JobState[] = ['WAITING', 'RUNNING', 'RETRYING', 'FAILED'];

/** Work that is done apart from requests: what waits, runs or has failed, and why. */
export default function JobsPage() {
  return (
    <Guard to="administrator">
      <List />
    </Guard>
  );
}

function List() {
  const { t } = useTranslation();
  const { params } = useAddress();
  const state = oneOf(STATES, params.get('etat'));
  return (
    <ListPage
      title={t('administration.page.taches')}
      lead={t('administration.jobs.lead')}
      query={BackgroundJobsDocument}
      variables={{ filter: { states: state && [state] } }}
      fetchPolicy="network-only"
      list={({ backgroundJobs }) => backgroundJobs}
      columns={useJobColumns()}
      below={(job) => ['FAILED', 'RETRYING'].includes(job.state) && <Retry job={job} />}
      found={(total) => t('administration.jobs.found', { count: total })}
      file="taches"
      empty={t('administration.jobs.none')}
    >
      <ConsoleNav />
      <Filters>
        <SelectFilter
          name="etat"
          label={t('word.state')}
          all={t('word.all')}
          options={STATES.map((value) => ({ value, label: t(`administration.jobs.state.${value}`) }))}
        />
      </Filters>
    </ListPage>
  );
}

function useJobColumns(): Column<Job>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const stateOf = ({ state }: Job): string => t(`administration.jobs.state.${state}`);
  return [
    {
      label: t('administration.jobs.task'),
      cell: ({ task, lastError }) => (
        <span className={classes.address}>
          <code>{task}</code>
          {lastError && <Sub>{lastError}</Sub>}
        </span>
      ),
      csv: ({ task }) => task,
    },
    {
      label: t('word.state'),
      cell: (job) => (
        <Badge state={job.state === 'FAILED' ? 'over' : job.state === 'RETRYING' ? 'waiting' : undefined}>
          {stateOf(job)}
        </Badge>
      ),
      csv: stateOf,
    },
    {
      label: t('administration.jobs.attempts'),
      cell: ({ attempts, maxAttempts }) => `${attempts} / ${maxAttempts}`,
      csv: ({ attempts }) => attempts,
      number: true,
      wide: true,
    },
    { label: t('administration.jobs.reason'), csv: ({ lastError }) => lastError },
    {
      label: t('administration.jobs.next'),
      cell: ({ runAt }) => formatShortInstant(runAt, language),
      csv: ({ runAt }) => runAt,
      wide: true,
    },
    { label: t('administration.jobs.asked'), csv: ({ createdAt }) => createdAt },
  ];
}

function Retry({ job: { id, task } }: { job: Job }) {
  const { t } = useTranslation();
  const refetch = useRefetch(BackgroundJobsDocument);
  return (
    <RowActions>
      <Confirm
        label={t('administration.jobs.retry')}
        about={task}
        question={t('administration.jobs.retryQuestion')}
        action={t('administration.jobs.retryDo')}
        run={async (send) => {
          await send(BackgroundJobRetryDocument, { input: { id } });
          await refetch();
        }}
      />
    </RowActions>
  );
}
