import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { formatDay } from '../format/format.js';
import { CoverageTeamsDocument, type TeamLineFragment as Team } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import type { Column } from '../table/column.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { List } from '../table/list.js';
import { SearchFilter } from '../table/search-filter.js';
import { useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';
import { CompleteSince, TeamShare, TeamState, useStateWords } from './team-state.js';

/** Each known team of the day, and the way to its people for those who may see them. */
export function TeamList() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf, day } = useAsOf();
  const { params } = useAddress();
  const state = params.get('equipe');
  const filter = {
    search: params.get('mots')?.trim() || undefined,
    complete: state === 'complete' ? true : state === 'partie' ? false : undefined,
  };
  return (
    <>
      <Filters>
        <SearchFilter name="mots" label={t('word.name')} />
        <SelectFilter
          name="equipe"
          label={t('coverage.filterState')}
          all={t('coverage.filterAll')}
          options={[
            { value: 'complete', label: t('coverage.filterComplete') },
            { value: 'partie', label: t('coverage.filterPart') },
          ]}
        />
      </Filters>
      <List
        query={CoverageTeamsDocument}
        variables={{ asOf, demonstration: useDemonstration(), filter }}
        list={({ network }) => network.teamCoverage?.teams}
        name={t('coverage.teams')}
        columns={useTeamColumns()}
        keyOf={({ organization }) => organization?.id}
        file={`${t('coverage.file')}-${day}`}
        found={(count) => (count > 0 ? t('coverage.teamsFound', { count, day: formatDay(day, language) }) : undefined)}
        empty={t('coverage.teamsNone')}
      />
    </>
  );
}

function useTeamColumns(): Column<Team>[] {
  const { t } = useTranslation();
  const stateOf = useStateWords();
  const { demonstration } = useColumns<Team>();
  return [
    {
      label: t('word.organization'),
      cell: ({ organization }) =>
        organization && (
          <>
            <OrganizationLink organization={organization} /> {organization.isDemonstration && <DemonstrationBadge />}
          </>
        ),
      csv: ({ organization }) => organization?.name,
      sort: 'NAME',
    },
    {
      label: t('coverage.trained'),
      cell: (team) => <TeamShare team={team} />,
      whole: true,
      csv: ({ trained }) => trained,
      sort: 'RATIO',
    },
    { label: t('coverage.headcount'), csv: ({ headcount }) => headcount },
    {
      label: t('coverage.state'),
      cell: (team) => <TeamState team={team} />,
      csv: stateOf,
      wide: true,
    },
    {
      label: t('coverage.since'),
      cell: (team) => <CompleteSince team={team} />,
      csv: ({ fullyTrainedOn }) => fullyTrainedOn,
      wide: true,
    },
    {
      label: t('coverage.people'),
      actions: true,
      whole: true,
      has: ({ viewerSeesPeople }) => viewerSeesPeople,
      cell: ({ organization, viewerSeesPeople }) =>
        viewerSeesPeople &&
        organization && <DatedLink to={`/formations/equipe/${organization.key}`}>{t('coverage.seeTeam')}</DatedLink>,
    },
    demonstration(({ organization }) => organization?.isDemonstration),
  ];
}
