import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDay, formatInstant, formatNumber } from '../../format/format.js';
import { ReportEditionsDocument, type ReportEditionsQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Section } from '../../shell/section.js';
import { State } from '../../shell/state.js';
import { Narrow, Sub } from '../../table/cells.js';
import type { Column } from '../../table/column.js';
import { List } from '../../table/list.js';
import { useRights } from '../../write/use-rights.js';
import type { Report } from '../report.js';
import { editionPath } from './edition-path.js';

type Edition = ReportEditionsQuery['editions']['nodes'][number];

/** Only coordinators need it. */
const PublishButton = lazy(() => import('./publish-button.js'));

/** A report as it was published at some times. */
export function Editions({ report, query }: { report: Report; query: URLSearchParams }) {
  const { t } = useTranslation();
  const { coordinates } = useRights();
  return (
    <Section
      title={t('report.edition.title')}
      note={<p className="soft">{t('report.edition.note')}</p>}
      action={
        coordinates && (
          <Suspense>
            <PublishButton report={report} query={query} />
          </Suspense>
        )
      }
    >
      <List
        name={t('report.edition.title')}
        query={ReportEditionsDocument}
        variables={{ name: report.name, locale: useLanguage() }}
        list={({ editions }) => editions}
        columns={useEditionColumns(report.name)}
        empty={t('report.edition.none')}
        pages="short"
        height={48}
      />
    </Section>
  );
}

function useEditionColumns(name: string): Column<Edition>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    {
      label: t('report.edition.one'),
      cell: ({ id, title, asOf, withdrawnAt }) => (
        <>
          <Link to={editionPath(name, id)}>{title}</Link>
          {withdrawnAt && (
            <Sub>
              <State tone="bad">{t('report.edition.withdrawn')}</State>
            </Sub>
          )}
          <Narrow>{formatDay(asOf, language)}</Narrow>
        </>
      ),
    },
    { label: t('report.edition.asOf'), cell: ({ asOf }) => formatDay(asOf, language), wide: true },
    { label: t('report.knownAt'), cell: ({ knownAt }) => formatInstant(knownAt, language), wide: true },
    { label: t('report.audience'), cell: ({ audience }) => t(`report.audiences.${audience}`), wide: true },
    { label: t('report.edition.rows'), cell: ({ rowCount }) => formatNumber(rowCount, language), number: true },
  ];
}
