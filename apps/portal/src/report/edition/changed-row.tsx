import { useTranslation } from 'react-i18next';
import { AuditDetail } from '../../account/audit-detail.js';
import { DatedLink } from '../../day/dated-link.js';
import { formatInstant } from '../../format/format.js';
import type { EditionChangesQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { State, type Tone } from '../../shell/state.js';
import { type ReportColumn, Value } from '../report-table.js';
import type { ReportRow, ReportValue } from '../use-report-rows.js';
import type { Edition } from './edition.js';
import { useRecord } from './use-record.js';
import classes from './edition.module.css';

type Changes = NonNullable<NonNullable<EditionChangesQuery['edition']>['changesSince']>;
export type Change = Changes['nodes'][number];
type Table = Edition['tables'][number];

const TONES: Readonly<Record<Change['kind'], Tone>> = { ADDED: 'good', REMOVED: 'bad', CHANGED: 'wait' };
/** Columns that say which row it is, where its key says nothing to people. */
const TELLING = 2;
/** Records that are named; a row may be made of many. */
const NAMED = 5;

/** A row of which something became: what it was, what it is, its records, and what explains it. */
export function ChangedRow({ change, table, isOnly }: { change: Change; table: Table | undefined; isOnly: boolean }) {
  const { t } = useTranslation();
  const columns = table?.columns ?? [];
  const before = rowOf(change.before);
  const after = rowOf(change.after);
  const changed = change.changedColumns.map((name) => columns.find((column) => column.name === name) ?? plain(name));
  return (
    <li className={classes.change}>
      <div className={classes.head}>
        <State tone={TONES[change.kind]}>{t(`report.edition.became.${change.kind}`)}</State>
        {!isOnly && <span className="soft">{table?.title ?? change.table}</span>}
        <strong>
          <Telling columns={columns} row={after ?? before ?? {}} own={rowOf(change.row) ?? {}} />
        </strong>
      </div>
      {changed.length > 0 && (
        <dl className={classes.cells}>
          {changed.map((column) => (
            <div key={column.name}>
              <dt>{column.label ?? column.name}</dt>
              <dd>
                <Was column={column} value={before?.[column.name] ?? null} />
                <span aria-hidden="true"> → </span>
                <ins>
                  <span className="hidden">{t('report.edition.after')} </span>
                  <Value column={column} value={after?.[column.name] ?? null} />
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Records change={change} />
      <Explanation change={change} />
    </li>
  );
}

/** What stood there, struck out; of nothing it is said that it was nothing. */
function Was({ column, value }: { column: ReportColumn; value: ReportValue }) {
  const { t } = useTranslation();
  const isNothing = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  const before = <span className="hidden">{t('report.edition.before')} </span>;
  if (isNothing)
    return (
      <span className="soft">
        {before}
        {t('report.edition.nothing')}
      </span>
    );
  return (
    <del>
      {before}
      <Value column={column} value={value} />
    </del>
  );
}

const rowOf = (json: string | null): ReportRow | undefined =>
  json === null ? undefined : (JSON.parse(json) as ReportRow);

/** A column that is no more. */
const plain = (name: string): ReportColumn => ({
  ...{
    name,
    type: 'STRING',
    isList: false,
    unit: null,
    opensRecords: false,
    choices: null,
    label: name,
    description: null,
  },
});

/** Its key, where people can read it; otherwise what its first columns hold. */
function Telling({ columns, row, own }: { columns: readonly ReportColumn[]; row: ReportRow; own: ReportRow }) {
  const readable = columns.filter(({ name, type }) => type !== 'ID' && type !== 'GEOMETRY' && row[name] != null);
  const keys = readable.filter(({ name }) => name in own);
  const shown = keys.length > 0 ? keys : readable.slice(0, TELLING);
  if (shown.length === 0) return Object.values(own).map(String).join(' · ');
  return shown.map((column, i) => (
    <span key={column.name}>
      {i > 0 && ' · '}
      <Value column={column} value={row[column.name] ?? null} />
    </span>
  ));
}

function Records({ change: { records, recordCount } }: { change: Change }) {
  const { t } = useTranslation();
  const said = useRecord();
  if (records.length === 0) return null;
  const more = recordCount - Math.min(records.length, NAMED);
  return (
    <p className={classes.records}>
      <span className="soft">{t('report.edition.records')}</span>{' '}
      {records.slice(0, NAMED).map((record, i) => {
        const { words, page } = said(record);
        return (
          <span key={record.id}>
            {i > 0 && ', '}
            {page ? <DatedLink to={page}>{words}</DatedLink> : words}
          </span>
        );
      })}
      {more > 0 && ` ${t('report.edition.moreRecords', { count: more })}`}
    </p>
  );
}

function Explanation({ change: { explanation, isExplainedInFull } }: { change: Change }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (explanation.length === 0)
    return <p className="soft">{t(isExplainedInFull ? 'report.edition.unexplained' : 'report.edition.mayBeKnown')}</p>;
  return (
    <ul className={classes.entries} aria-label={t('report.edition.explanation')}>
      {explanation.map(({ kind, auditEntry }) => {
        if (!auditEntry) return null;
        const { id, at, action, actorName, before, after } = auditEntry;
        const what = t(`audit.${action}` as 'audit.SIGN_IN', { defaultValue: action });
        return (
          <li key={id}>
            <span className={classes.what}>{what}</span>, {formatInstant(at, language)},{' '}
            {actorName ?? t('account.activity.system')}
            {kind === 'ORGANIZATION' && <span className="soft"> {t('report.edition.ofOrganization')}</span>}
            <AuditDetail before={before} after={after} about={what} />
          </li>
        );
      })}
    </ul>
  );
}
