import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { formatDay, formatInstant, formatNumber } from '../../format/format.js';
import { EditionPageDocument } from '../../generated/graphql.js';
import { Notice } from '../../form/notice.js';
import { useLanguage } from '../../i18n/index.js';
import { Actions } from '../../shell/actions.js';
import { Fact, Facts } from '../../shell/facts.js';
import { Missing } from '../../shell/missing.js';
import { PageHead } from '../../shell/page-head.js';
import { Problem } from '../../shell/problem.js';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';
import { useRights } from '../../write/use-rights.js';
import { Downloads } from '../downloads.js';
import { inWords } from '../parameter-words.js';
import { ReportTable } from '../report-table.js';
import { useReportRows } from '../use-report-rows.js';
import type { Edition, Sibling } from './edition.js';
import { EditionComparison } from './edition-comparison.js';
import classes from './edition.module.css';

/** Rows that are shown; the files have all. */
const SHOWN = 100;
const NOTHING = new URLSearchParams();
const WithdrawButton = lazy(() => import('./withdraw-button.js'));

/** A report as it was published: its rows, its files, and what has changed since another. */
export default function EditionPage() {
  const { t } = useTranslation();
  const { name = '', id = '' } = useParams();
  const { answer, instead } = useAnswer(EditionPageDocument, { variables: { id, name, locale: useLanguage() } });
  if (!answer) return instead;
  const { edition, editions } = answer;
  if (edition?.name !== name)
    return (
      <Missing
        title={t('report.edition.missing')}
        text={t('report.edition.missingText')}
        to={`/rapports/${name}`}
        link={t('report.edition.toReport')}
      />
    );
  return <Loaded key={edition.id} edition={edition} siblings={editions.nodes.filter((one) => one.id !== edition.id)} />;
}

function Loaded({ edition, siblings }: { edition: Edition; siblings: readonly Sibling[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { coordinates } = useRights();
  const { name, title, asOf, savedQuery, withdrawnAt, withdrawalReason } = edition;
  const report = savedQuery?.title ?? name;
  const asked = edition.parameters.filter(({ values }) => values.length > 0);
  const said = asked.map(({ name: of, label, values }) => {
    const parameter = savedQuery?.parameters.find((one) => one.name === of);
    const value = values.map((one) => inWords(parameter, one, t, language)).join(', ');
    return t('report.schedules.is', { what: label ?? of, value });
  });
  return (
    <article>
      <PageHead
        title={title}
        lead={t('report.edition.lead', { report, day: formatDay(asOf, language) })}
        above={[
          { to: '/rapports', name: t('report.library') },
          { to: `/rapports/${name}`, name: report },
        ]}
      />
      {withdrawnAt && (
        <Notice kind="attention">
          <p>{t('report.edition.withdrawnOn', { at: formatInstant(withdrawnAt, language) })}</p>
          <p>{withdrawalReason}</p>
        </Notice>
      )}
      <Facts look="line">
        <Fact label={t('report.edition.asOf')}>{formatDay(asOf, language)}</Fact>
        <Fact label={t('report.knownAt')}>{formatInstant(edition.knownAt, language)}</Fact>
        <Fact label={t('report.edition.rows')}>{formatNumber(edition.rowCount, language)}</Fact>
        <Fact label={t('report.audience')}>{t(`report.audiences.${edition.audience}`)}</Fact>
        <Fact label={t('report.version')}>{edition.reportVersion}</Fact>
      </Facts>
      {coordinates && !withdrawnAt && (
        <Actions>
          <Suspense>
            <WithdrawButton edition={edition} />
          </Suspense>
        </Actions>
      )}
      {!withdrawnAt && <Rows edition={edition} />}
      {!withdrawnAt && <EditionComparison edition={edition} siblings={siblings} />}
      {!withdrawnAt && (
        <Section title={t('report.files')}>
          <Downloads report={edition} query={NOTHING} />
        </Section>
      )}
      <Section title={t('report.edition.proof')}>
        <p>{t('report.edition.proofText')}</p>
        <code className={classes.hash}>{edition.sha256}</code>
        {said.length > 0 && (
          <Facts>
            <Fact label={t('report.parameters')}>
              <ul className="plain">
                {said.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </Fact>
          </Facts>
        )}
      </Section>
    </article>
  );
}

function Rows({ edition }: { edition: Edition }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { rows: read, problem, busy } = useReportRows(edition.path, NOTHING, SHOWN, false);
  if (problem && !busy)
    return (
      <Problem title={t('report.edition.problem')} whole={false}>
        <p>{problem.detail || t('report.unreachable')}</p>
      </Problem>
    );
  if (!read) return <Skeleton height={320} data-part-loading />;
  const total = read.meta.rowCountOfAll;
  return (
    <div aria-busy={busy}>
      <p className={classes.count} role="status">
        {total > SHOWN
          ? t('report.shown', { shown: formatNumber(SHOWN, language), total: formatNumber(total, language) })
          : t('report.rows', { count: total })}
      </p>
      <ReportTable report={edition} rows={read.rows} />
    </div>
  );
}
