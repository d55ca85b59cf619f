import { useTranslation } from 'react-i18next';
import { formatInstant } from '../format/format.js';
import { AccountActivityDocument, type AccountActivityQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { Narrow, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { AccountList } from './account-list.js';
import { useAccount } from './use-account.js';
import { AuditDetail } from './audit-detail.js';

type Entry = NonNullable<AccountActivityQuery['auditEntries']>['nodes'][number];

export default function ActivityPage() {
  const { t } = useTranslation();
  return (
    <AccountList
      page="activity"
      query={AccountActivityDocument}
      list={({ auditEntries }) => auditEntries}
      columns={useEntryColumns()}
      file="s-pass-activite"
      empty={t('account.activity.none')}
    />
  );
}

function useEntryColumns(): Column<Entry>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { person } = useAccount();
  // One that has no words yet is shown by its code rather than left out.
  const what = ({ action }: Entry): string => t(`audit.${action}` as 'audit.SIGN_IN', { defaultValue: action });
  const who = ({ actorName }: Entry): string => actorName ?? t('account.activity.system');
  const name = (entry: Entry): string => (who(entry) === person?.name ? t('account.activity.you') : who(entry));
  return [
    {
      label: t('account.activity.what'),
      cell: (entry) => (
        <>
          {what(entry)}
          {entry.organization && (
            <Sub>
              <OrganizationLink organization={entry.organization} />
            </Sub>
          )}
          <AuditDetail before={entry.before} after={entry.after} about={what(entry)} />
        </>
      ),
      csv: what,
    },
    {
      label: t('word.when'),
      cell: (entry) => (
        <>
          {formatInstant(entry.at, language)}
          <Narrow>{t('account.activity.by', { name: name(entry) })}</Narrow>
        </>
      ),
      csv: ({ at }) => at,
    },
    { label: t('account.activity.who'), cell: name, csv: who, wide: true },
    { label: t('account.tokens.organization'), csv: ({ organization }) => organization?.name },
    { label: t('account.activity.before'), csv: ({ before }) => before },
    { label: t('account.activity.after'), csv: ({ after }) => after },
  ];
}
