import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { today } from '../day/day.js';
import { formatDay, formatInstant, formatNumber, type Language } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { useLanguage } from '../i18n/index.js';
import { Fact, Facts } from '../shell/facts.js';
import { Missing } from '../shell/missing.js';
import { PageHead } from '../shell/page-head.js';
import { Problem } from '../shell/problem.js';
import { Section } from '../shell/section.js';
import buttons from '../shell/button.module.css';
import type { Column } from '../table/column.js';
import { Table } from '../table/table.js';
import { pathOf } from './path-of.js';
import { type ReportRow, type ReportRows, useReportRows } from './use-report-rows.js';
import classes from './report.module.css';

const FILES = { pdf: 'PDF', xlsx: 'XLSX', csv: 'CSV', json: 'JSON' } as const;
const NOTHING = new URLSearchParams();
/** More than there are figures. */
const ALL = 1000;

/** A year of an organization: figures beside those of the year before, each of which opens its records. */
export default function ActivityPage() {
  const { t } = useTranslation();
  const { key = '', year = '' } = useParams();
  const path = `/activity/${encodeURIComponent(key)}/${encodeURIComponent(year)}`;
  const { rows: read, problem, busy } = useReportRows(path, NOTHING, ALL);
  if (problem && !busy) {
    if (!problem.detail) return <Problem title={t('report.problem')}>{t('report.unreachable')}</Problem>;
    return (
      <Missing
        title={t('report.activity.missing')}
        text={problem.detail}
        to="/organisations"
        link={t('organization.all')}
      />
    );
  }
  if (!read) return <Skeleton height={480} data-part-loading />;
  return <Loaded key={path} path={path} organization={key} year={Number(year)} read={read} busy={busy} />;
}

interface Shown {
  path: string;
  organization: string;
  year: number;
  read: ReportRows;
  busy: boolean;
}

function Loaded({ path, organization, year, read, busy }: Shown) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, parameters, knownAt } = read.meta;
  const [from, to] = [parameters['from'], parameters['to']].map((day) => formatDay(String(day), language));
  const sections = Map.groupBy(read.rows, ({ section }) => String(section));
  return (
    <article aria-busy={busy}>
      <PageHead
        title={title}
        lead={t('report.activity.lead', { from, to })}
        above={[{ to: `/organisations/${organization}`, name: t('report.activity.organization') }]}
      />
      <nav className={classes.years} aria-label={t('report.activity.years')} data-screen>
        <Link to={`/organisations/${organization}/activite/${year - 1}`}>← {year - 1}</Link>
        {year < Number(today().slice(0, 4)) && (
          <Link to={`/organisations/${organization}/activite/${year + 1}`}>{year + 1} →</Link>
        )}
      </nav>
      {[...sections].map(([section, rows]) => (
        <Section key={section} title={section}>
          <Table
            name={section}
            columns={columnsOf(t('report.activity.figure'), year, language)}
            rows={rows}
            keyOf={nameOf}
            empty=""
          />
        </Section>
      ))}
      <Section title={t('report.files')}>
        <ul className={classes.files}>
          {Object.entries(FILES).map(([ending, label]) => (
            <li key={ending}>
              <a className={buttons.framed} href={`${path}.${ending}?locale=${language}`} download>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <Facts>
          <Fact label={t('report.knownAt')}>{formatInstant(knownAt, language)}</Fact>
        </Facts>
      </Section>
    </article>
  );
}

const nameOf = ({ figure }: ReportRow): string => String(figure);

function columnsOf(figure: string, year: number, language: Language): Column<ReportRow>[] {
  const value = (name: 'value' | 'valueBefore', label: number): Column<ReportRow> => ({
    label: String(label),
    number: true,
    cell: (row) => <Figure row={row} name={name} language={language} />,
  });
  return [{ label: figure, cell: ({ label }) => String(label) }, value('value', year), value('valueBefore', year - 1)];
}

function Figure({ row, name, language }: { row: ReportRow; name: string; language: Language }) {
  const { t } = useTranslation();
  const value = row[name];
  const records = row._records?.[name];
  if (typeof value !== 'number') return <span className="soft">{t('report.activity.unknown')}</span>;
  const text = row['unit'] === 'EUR' ? formatEuros(Math.round(value * 100), language) : formatNumber(value, language);
  return records ? <Link to={pathOf(records)}>{text}</Link> : text;
}
