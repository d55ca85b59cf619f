import { useTranslation } from 'react-i18next';
import { hasPassed } from '../day/day.js';
import { DatedLink } from '../day/dated-link.js';
import { Confirm } from '../form/confirm.js';
import { formatDayOf, formatShortDay } from '../format/format.js';
import { ReportKeyRevokeDocument, ReportKeysDocument, type ReportKeysQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Badge, RowActions, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';

type Key = NonNullable<ReportKeysQuery['reportKeys']>['nodes'][number];

/** One's own addresses with a key: of one report, or of all. */
export function ReportKeys({ report, empty }: { report?: string; empty: string }) {
  const { t } = useTranslation();
  return (
    <List
      query={ReportKeysDocument}
      variables={{ filter: { report }, locale: useLanguage() }}
      list={({ reportKeys }) => reportKeys}
      name={t('report.keys.title')}
      columns={useKeyColumns(report === undefined)}
      fetchPolicy="cache-and-network"
      pages="short"
      height={80}
      empty={empty}
    />
  );
}

function useKeyColumns(ofAll: boolean): Column<Key>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    {
      label: t('report.keys.purpose'),
      cell: ({ name, hint, report, savedQuery }) => (
        <>
          {name}
          <Sub>
            <code>{hint}…</code>
            {ofAll && ' · '}
            {ofAll && (savedQuery ? <DatedLink to={`/rapports/${report}`}>{savedQuery.title}</DatedLink> : report)}
            {!savedQuery && ` · ${t('report.keys.opensNothing')}`}
          </Sub>
        </>
      ),
    },
    { label: t('word.until'), cell: (key) => <Until of={key} /> },
    {
      label: t('report.keys.used'),
      cell: ({ lastUsedOn, uses, usesToday, mostADay }) => (
        <>
          {lastUsedOn ? formatShortDay(lastUsedOn, language) : t('report.keys.neverUsed')}
          {uses > 0 && <Sub>{t('report.keys.uses', { count: uses })}</Sub>}
          {mostADay !== null && <Sub>{t('report.keys.today', { uses: usesToday, most: mostADay })}</Sub>}
        </>
      ),
      wide: true,
    },
    {
      label: t('word.actions'),
      cell: (key) => !key.revokedAt && !hasPassed(key.expiresAt) && <Revoke of={key} />,
      actions: true,
    },
  ];
}

function Until({ of: { revokedAt, expiresAt } }: { of: Key }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!revokedAt && !hasPassed(expiresAt)) return formatDayOf(expiresAt, language);
  return (
    <Badge state="over">
      {revokedAt ? t('report.keys.revokedOn', { day: formatDayOf(revokedAt, language) }) : t('report.keys.expired')}
    </Badge>
  );
}

function Revoke({ of: { id, name } }: { of: Key }) {
  const { t } = useTranslation();
  return (
    <RowActions>
      <Confirm
        label={t('report.keys.revoke')}
        about={name}
        question={t('report.keys.revokeQuestion', { name })}
        action={t('report.keys.revokeDo')}
        run={(send) => send(ReportKeyRevokeDocument, { input: { id } })}
      />
    </RowActions>
  );
}
