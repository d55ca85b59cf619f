import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { formatInstant } from '../format/format.js';
import { AccountActivityDocument, type AccountActivityQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { QueryProblem } from '../pages/problem.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { CsvButton } from '../table/csv-button.js';
import { usePage } from '../table/pager.js';
import tables from '../table/table.module.css';
import { useAccount } from './account-page.js';
import { AuditDetail } from './audit-detail.js';
import { useRows } from './lists.js';
import { AccountHead, Pages } from './part.js';
import classes from './account.module.css';

type Entry = AccountActivityQuery['auditEntries']['nodes'][number];

export default function ActivityPage() {
  const { t } = useTranslation();
  const { page, variables } = usePage();
  const { data, previousData, loading, error, refetch } = useQuery(AccountActivityDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const read = useRows(
    AccountActivityDocument,
    ({ auditEntries }) => auditEntries,
    ({ action, at, actorName, organization, before, after }) => [
      t(`audit.${action}` as 'audit.SIGN_IN', { defaultValue: action }),
      at,
      actorName ?? t('account.activity.system'),
      organization?.name,
      before,
      after,
    ],
  );
  const list = (data ?? previousData)?.auditEntries;
  if (error && !list) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!list) return <PageSkeleton />;
  return (
    <>
      <AccountHead name="activity" />
      {list.nodes.length === 0 && (
        <div className={classes.empty}>
          <p>{t('account.activity.none')}</p>
        </div>
      )}
      <div className={tables.frame} hidden={list.nodes.length === 0} aria-busy={(loading && !data) || undefined}>
        <table className={`${tables.table} figures`}>
          <thead>
            <tr>
              <th scope="col">{t('account.activity.what')}</th>
              <th scope="col">{t('account.activity.when')}</th>
              <th scope="col" className={tables.wide}>
                {t('account.activity.who')}
              </th>
            </tr>
          </thead>
          <tbody>
            {list.nodes.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </tbody>
        </table>
        <Pages list={list} page={page} />
        <div className={tables.bar}>
          <CsvButton
            name="s-pass-activite"
            header={[
              t('account.activity.what'),
              t('account.activity.when'),
              t('account.activity.who'),
              t('account.tokens.organization'),
              t('account.activity.before'),
              t('account.activity.after'),
            ]}
            total={list.totalCount}
            read={read}
          />
        </div>
      </div>
    </>
  );
}

function EntryRow({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { person } = useAccount();
  // One that has no words yet is shown by its code rather than left out.
  const what = t(`audit.${entry.action}` as 'audit.SIGN_IN', { defaultValue: entry.action });
  const who = entry.actorName ?? t('account.activity.system');
  const name = who === person?.name ? t('account.activity.you') : who;
  return (
    <tr>
      <th scope="row">
        {what}
        {entry.organization && (
          <span className={classes.sub}>
            <DatedLink to={`/organisations/${entry.organization.key}`}>{entry.organization.name}</DatedLink>
          </span>
        )}
        <AuditDetail before={entry.before} after={entry.after} about={what} />
      </th>
      <td>
        {formatInstant(entry.at, language)}
        <span className={`${tables.narrow} ${classes.soft}`}>{t('account.activity.by', { name })}</span>
      </td>
      <td className={tables.wide}>{name}</td>
    </tr>
  );
}
