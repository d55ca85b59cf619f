import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ReportsDocument, type ReportsQuery } from '../generated/graphql.js';
import { DatedLink } from '../day/dated-link.js';
import { useLanguage } from '../i18n/index.js';
import { coordinates, useViewer } from '../session/viewer.js';
import type { Column } from '../table/column.js';
import { Section } from '../shell/section.js';
import { Filters } from '../table/filters.js';
import { ListPage } from '../table/list-page.js';
import { SearchFilter } from '../table/search-filter.js';
import { useAddress } from '../table/use-address.js';
import { ReportRuns } from './report-runs.js';
import { ReportSchedules } from './report-schedules.js';
import classes from './report.module.css';

type Report = ReportsQuery['savedQueries']['nodes'][number];

/** The library: every table that can be had by its name. */
export default function ReportListPage() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const search = useAddress().params.get('q') || undefined;
  return (
    <>
      <ListPage
        title={t('report.library')}
        action={coordinates(viewer) && <Link to="/rapports/nouveau">{t('report.write')}</Link>}
        lead={t('report.libraryLead')}
        query={ReportsDocument}
        variables={{ filter: { search }, locale: useLanguage() }}
        list={({ savedQueries }) => savedQueries}
        columns={useReportColumns()}
        empty={search ? t('report.notFound', { search }) : t('report.none')}
      >
        <Filters>
          <SearchFilter name="q" label={t('report.search')} />
        </Filters>
      </ListPage>
      {viewer && (
        <Section title={t('report.runs.title')}>
          <ReportRuns empty={t('report.runs.none')} />
        </Section>
      )}
      {viewer && !search && (
        <Section title={t('report.schedules.title')}>
          <ReportSchedules empty={t('report.schedules.none')} />
        </Section>
      )}
    </>
  );
}

function useReportColumns(): Column<Report>[] {
  const { t } = useTranslation();
  return [
    {
      label: t('report.report'),
      cell: ({ name, title, description }) => (
        <>
          <DatedLink to={`/rapports/${name}`}>{title}</DatedLink>
          <div className={classes.about}>{description}</div>
        </>
      ),
    },
    { label: t('report.audience'), cell: ({ audience }) => t(`report.audiences.${audience}`), wide: true },
    { label: t('report.maintainer'), cell: ({ maintainer }) => maintainer, wide: true },
  ];
}
