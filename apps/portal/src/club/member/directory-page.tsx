import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../day/use-as-of.js';
import { DatedLink } from '../../day/dated-link.js';
import { DemonstrationBadge } from '../../demonstration/demonstration-badge.js';
import { DemonstrationSwitch, useDemonstration } from '../../demonstration/demonstration-switch.js';
import { formatDay } from '../../format/format.js';
import {
  ClubDirectoryChoicesDocument,
  type ClubMemberFacetLineFragment,
  ClubMemberFacetsDocument,
  type ClubMemberFilter,
  type ClubMemberLineFragment as ClubMember,
  ClubMembersDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { OrganizationLink } from '../../organization/organization-link.js';
import { useViewer } from '../../session/viewer.js';
import { useAnswer } from '../../shell/use-answer.js';
import { Narrow } from '../../table/cells.js';
import type { Column } from '../../table/column.js';
import { Filters, SelectFilter } from '../../table/filters.js';
import { ListPage } from '../../table/list-page.js';
import { SearchFilter } from '../../table/search-filter.js';
import { useAddress } from '../../table/use-address.js';
import { useColumns } from '../../table/use-columns.js';
import { ClubNav } from '../club-nav.js';
import { Invitations } from './invitations.js';
import { OwnActions } from './own-actions.js';
import { useBeforeOwn, useOwn } from './use-own.js';
import { LANGUAGES, useLanguageName } from './languages.js';

/** Who belongs to the club on the day that is asked about, among those whom the reader may see. */
export default function DirectoryPage() {
  return useBeforeOwn() ?? <Directory />;
}

function Directory() {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { params } = useAddress();
  const { viewer } = useViewer();
  const nameOf = useLanguageName();
  const { answer } = useAnswer(ClubDirectoryChoicesDocument, { height: 44 });
  const themes = answer?.themes.nodes ?? [];
  const theme = themes.find(({ key }) => key === params.get('theme'));
  const demonstration = useDemonstration();
  const given = {
    search: params.get('mots')?.trim() || undefined,
    theme: theme?.id,
    language: params.get('langue') || undefined,
    includeDemonstration: demonstration,
  };
  const narrowed = narrowedBy(params);
  const filter = { ...given, ...narrowed.skill, ...narrowed.territory, ...narrowed.organization };
  return (
    <ListPage
      title={t('clubMember.title')}
      lead={t(viewer ? 'clubMember.lead' : 'clubMember.leadPublic')}
      action={viewer && <OwnActions />}
      query={ClubMembersDocument}
      variables={{ filter, asOf }}
      list={({ clubMembers }) => clubMembers}
      columns={useMemberColumns()}
      keyOf={({ id }) => id}
      file="annuaire-du-club"
      empty={t('clubMember.none')}
    >
      <ClubNav />
      {viewer && <Waiting />}
      <Filters>
        <SearchFilter name="mots" label={t('clubMember.words')} />
        <Facets given={given} narrowed={narrowed} asOf={asOf} />
        <SelectFilter
          name="theme"
          label={t('clubMember.theme')}
          all={t('clubMember.allThemes')}
          options={themes.map(({ key, label }) => ({ value: key, label }))}
        />
        <SelectFilter
          name="langue"
          label={t('clubMember.language')}
          all={t('clubMember.allLanguages')}
          options={LANGUAGES.map((value) => ({ value, label: nameOf(value) }))}
        />
        <DemonstrationSwitch />
      </Filters>
    </ListPage>
  );
}

/** What the address narrows the directory to, beside words, themes and languages. */
const narrowedBy = (params: URLSearchParams): Record<'skill' | 'territory' | 'organization', ClubMemberFilter> => {
  const [skill, territory, organization] = ['competence', 'departement', 'organisme'].map((name) => params.get(name));
  return {
    skill: skill ? { skill } : {},
    territory: territory ? { territory: { id: territory }, includeDescendants: true } : {},
    organization: organization ? { organization } : {},
  };
};

interface FacetsProps {
  given: ClubMemberFilter;
  narrowed: ReturnType<typeof narrowedBy>;
  asOf: string | undefined;
}

/** What those whom the reader may see share, with how many they are. */
function Facets({ given, narrowed: { skill, territory, organization }, asOf }: FacetsProps) {
  const { t } = useTranslation();
  const { answer } = useAnswer(ClubMemberFacetsDocument, {
    variables: {
      forSkills: { ...given, ...territory, ...organization },
      forTerritories: { ...given, ...skill, ...organization },
      forOrganizations: { ...given, ...skill, ...territory },
      asOf,
    },
    fetchPolicy: 'cache-and-network',
    height: 44,
  });
  const { params } = useAddress();
  const options = (name: string, facets: readonly ClubMemberFacetLineFragment[] = []) => {
    const chosen = params.get(name);
    const all = facets.map(({ value, label, count }) => ({ value, label: `${label} (${count})` }));
    // What was chosen stays a choice, whatever the others leave of it.
    return chosen && !all.some(({ value }) => value === chosen)
      ? [{ value: chosen, label: t('clubMember.chosen') }, ...all]
      : all;
  };
  return (
    <>
      <SelectFilter
        name="competence"
        label={t('clubMember.skill')}
        all={t('clubMember.allSkills')}
        options={options('competence', answer?.bySkill.facets.skill)}
      />
      <SelectFilter
        name="departement"
        label={t('clubMember.departement')}
        all={t('clubMember.allDepartements')}
        options={options('departement', byCode(answer?.byTerritory.facets.territory))}
      />
      <SelectFilter
        name="organisme"
        label={t('word.organization')}
        all={t('clubMember.allOrganizations')}
        options={options('organisme', answer?.byOrganization.facets.organization)}
      />
    </>
  );
}

/** Places are looked for by their codes, with which their labels begin. */
const byCode = (facets: readonly ClubMemberFacetLineFragment[] = []) =>
  facets.toSorted((a, b) => (a.label < b.label ? -1 : 1));

/** Invitations that wait for the reader. */
function Waiting() {
  return <Invitations invitations={useOwn()?.clubInvitations?.nodes ?? []} />;
}

function useMemberColumns(): Column<ClubMember>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { organization, same, demonstration } = useColumns<ClubMember>();
  return [
    {
      label: t('clubMember.name'),
      cell: ({ id, name, isDemonstration, organization: place }) => (
        <>
          <DatedLink to={`/club/annuaire/${id}`}>{name}</DatedLink> {isDemonstration && <DemonstrationBadge />}
          {place && (
            <Narrow>
              <OrganizationLink organization={place} />
            </Narrow>
          )}
        </>
      ),
      csv: ({ name }) => name,
    },
    { label: t('word.organization'), ...organization((member) => member.organization), wide: true },
    {
      label: t('clubMember.knows'),
      ...same(({ skills, themes }) => [...skills, ...(themes ?? []).map(({ label }) => label)].join(', ')),
    },
    {
      label: t('clubMember.since'),
      cell: ({ since }) => since && formatDay(since, language),
      csv: ({ since }) => since,
      wide: true,
    },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
}
