import { useTranslation } from 'react-i18next';
import { AgreementLink } from '../agreement/agreement-link.js';
import { Unknown } from '../certainty/partial-day.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { formatDay } from '../format/format.js';
import { NetworkMembersDocument, type NetworkMembersQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import type { Column } from '../table/column.js';
import { Filters, PlaceFilter, useOverseas } from '../table/filters.js';
import { List } from '../table/list.js';
import { SearchFilter } from '../table/search-filter.js';
import { useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';
import { namesOf, TerritoryLinks } from '../territory/territory-link.js';

type Member = NetworkMembersQuery['network']['members']['nodes'][number];

/** The keyboard twin of the map: every member of the day, those without a name too. */
export function MemberTable({ day }: { day: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf } = useAsOf();
  const search = useAddress().params.get('nom') || undefined;
  const overseas = useOverseas();
  const filter = { search, overseas, includeDemonstration: useDemonstration() };
  const isFiltered = search !== undefined || overseas !== undefined;
  return (
    <>
      <Filters>
        <SearchFilter name="nom" label={t('word.name')} />
        <PlaceFilter />
      </Filters>
      <List
        query={NetworkMembersDocument}
        variables={{ asOf, filter }}
        list={({ network }) => network.members}
        name={t('network.listOf', { day: formatDay(day, language) })}
        columns={useMemberColumns()}
        keyOf={({ organization, slot }) => organization?.id ?? slot?.id}
        file={`${t('directory.membersFile')}-${day}`}
        empty={isFiltered ? t('network.foundNone') : t('network.none')}
      />
    </>
  );
}

const kindOf = ({ organization, slot }: Member) => organization?.kind ?? slot?.kind ?? 'CAUE';

function useMemberColumns(): Column<Member>[] {
  const { t } = useTranslation();
  const { same, date, sources, demonstration } = useColumns<Member>();
  return [
    {
      label: t('network.organization'),
      cell: ({ organization, slot, isDemonstration }) => (
        <>
          {organization ? <OrganizationLink organization={organization} /> : <Unknown>{slot?.label ?? ''}</Unknown>}{' '}
          {isDemonstration && <DemonstrationBadge />}
        </>
      ),
      csv: ({ organization, slot }) => organization?.name ?? slot?.label,
      sort: 'NAME',
    },
    { label: t('word.kind'), csv: (member) => t(`organization.kinds.${kindOf(member)}`) },
    {
      label: t('network.territory'),
      cell: ({ organization }) =>
        organization ? (
          <TerritoryLinks territories={organization.territories} />
        ) : (
          <span className="soft">{t('word.unknown')}</span>
        ),
      csv: ({ organization }) => organization && namesOf(organization.territories),
      wide: true,
    },
    { label: t('network.since'), ...date(({ since }) => since), sort: 'SINCE' },
    { label: t('network.sure'), ...same(({ certainty }) => t(`network.certainty.${certainty}`)) },
    {
      label: t('network.agreement'),
      cell: ({ agreement }) =>
        agreement ? (
          <AgreementLink agreement={agreement}>
            {t(`agreement.kinds.${agreement.kind}`)}, {agreement.signedOn.slice(0, 4)}
          </AgreementLink>
        ) : (
          <span className="soft">{t('network.noAgreement')}</span>
        ),
      csv: ({ agreement }) => agreement?.title,
      wide: true,
    },
    { label: t('word.sources'), ...sources(({ evidence }) => evidence), wide: true },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
}
