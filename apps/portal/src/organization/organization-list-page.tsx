import { useTranslation } from 'react-i18next';
import { MemberStamp } from '../certainty/member-stamp.js';
import { Unknown } from '../certainty/partial-day.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay } from '../format/format.js';
import { OrganizationListDocument, type OrganizationListQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { DirectoryTools } from '../records/organization-tools.js';
import type { Column } from '../table/column.js';
import { ListPage } from '../table/list-page.js';
import { useColumns } from '../table/use-columns.js';
import { namesOf, TerritoryLinks } from '../territory/territory-link.js';
import { DirectoryFilters, useDirectoryFilter } from './directory-filters.js';
import { OrganizationLink } from './organization-link.js';
import { OrganizationLogo } from './organization-logo.js';

type Organization = OrganizationListQuery['organizations']['nodes'][number];

export default function OrganizationListPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf, day } = useAsOf();
  const found = (count: number): string => t('directory.found', { count, day: formatDay(day, language) });
  return (
    <ListPage
      title={t('directory.title')}
      lead={t('directory.lead')}
      query={OrganizationListDocument}
      variables={{ asOf, filter: useDirectoryFilter() }}
      list={({ organizations }) => organizations}
      columns={useOrganizationColumns()}
      file={`${t('directory.file')}-${day}`}
      found={(count) => (count === 0 ? t('directory.none') : found(count))}
      empty={t('directory.noneHelp')}
      action={<DirectoryTools />}
    >
      <DirectoryFilters />
    </ListPage>
  );
}

function useOrganizationColumns(): Column<Organization>[] {
  const { t } = useTranslation();
  const { same, date, demonstration } = useColumns<Organization>();
  return [
    { label: t('directory.key'), csv: ({ key }) => key },
    {
      label: t('word.name'),
      cell: (organization) => (
        <>
          <OrganizationLogo logo={organization.logo} room="row" />
          <OrganizationLink organization={organization} /> {organization.isDemonstration && <DemonstrationBadge />}
        </>
      ),
      csv: ({ name }) => name,
      sort: 'NAME',
    },
    { label: t('word.kind'), ...same(({ kind }) => t(`organization.kinds.${kind}`)), wide: true },
    {
      label: t('network.nav'),
      cell: ({ memberStatus }) => <MemberStamp status={memberStatus} />,
      csv: ({ memberStatus }) => t(`network.status.${memberStatus}`),
    },
    {
      label: t('organization.serves'),
      cell: ({ territories }) => <TerritoryLinks territories={territories} />,
      csv: ({ territories }) => namesOf(territories),
      wide: true,
    },
    {
      label: t('organization.founded'),
      ...date(({ foundedOn }) => foundedOn, <Unknown>{t('word.unknown')}</Unknown>),
      wide: true,
    },
    { label: t('organization.closed'), ...date(({ closedOn }) => closedOn), wide: true },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
}
