import { useTranslation } from 'react-i18next';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationSwitch } from '../demonstration/demonstration-switch.js';
import { formatNumber } from '../format/format.js';
import { TerritorySearchDocument, type TerritorySearchQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { PageHead } from '../shell/page-head.js';
import { Narrow } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { useOverseas } from '../table/filters.js';
import { List } from '../table/list.js';
import { useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';
import { TerritoryLink } from '../territory/territory-link.js';
import { ContentResults, useContents } from './contents.js';
import { FormerName } from './former-name.js';
import { Hits } from './hits.js';
import classes from './search-box.module.css';
import { SearchFilters, useKinds } from './search-filters.js';
import { useOthers } from './use-others.js';
import { useSitePages } from './use-site-pages.js';
import { LONGEST } from './use-suggestions.js';

type Territory = TerritorySearchQuery['territories']['nodes'][number];

export default function SearchPage() {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { params } = useAddress();
  const kinds = useKinds();
  const overseas = useOverseas();
  const search = params.get('q')?.trim().slice(0, LONGEST) || undefined;
  const columns = useTerritoryColumns(search !== undefined);
  const isAsked = search !== undefined || kinds.length > 0;
  const pages = useSitePages(search ?? '');
  const others = useOthers(search ?? '');
  const contents = useContents(search ?? '');
  const isElsewhere =
    pages.length > 0 || others?.length !== 0 || !contents || contents.records.length + contents.items.length > 0;
  const isNarrowed = kinds.length > 0 || overseas !== undefined;
  const title = search ? t('search.titleFor', { query: search }) : t('search.label');
  return (
    <>
      <PageHead title={title} />
      {search && (
        <>
          <DemonstrationSwitch />
          <Hits title={t('search.pages')} hits={pages.map((page) => ({ ...page, detail: null }))} />
          <Hits title={t('search.others')} hits={others ?? []} />
          {contents && <ContentResults text={search} found={contents} />}
          {isElsewhere && <h2 className={classes.heading}>{t('word.territories')}</h2>}
        </>
      )}
      <SearchFilters />
      {isAsked ? (
        <List
          query={TerritorySearchDocument}
          variables={{
            search,
            kinds: kinds.length > 0 ? kinds : undefined,
            overseas,
            includeEnded: params.get('disparus') === '1',
            asOf,
          }}
          list={({ territories }) => territories}
          name={title}
          columns={columns}
          file="recherche"
          found={(count) => t('search.count', { count })}
          empty={
            search && !isElsewhere && !isNarrowed ? t('search.noneAtAll', { query: search }) : t('search.noneHelp')
          }
        />
      ) : (
        <p>{t('search.empty')}</p>
      )}
    </>
  );
}

function useTerritoryColumns(isSearched: boolean): Column<Territory>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { same } = useColumns<Territory>();
  return [
    { label: t('table.code'), csv: ({ code }) => code },
    {
      label: t('word.name'),
      cell: (territory) => (
        <>
          <TerritoryLink territory={territory} /> {isSearched && <FormerName names={territory.formerNames} />}
          {/* What tells apart those of one name. */}
          {territory.departement && <Narrow>{departementOf(territory)}</Narrow>}
        </>
      ),
      csv: ({ name }) => name,
    },
    { label: t('word.kind'), ...same(({ kind }) => t(`kind.${kind}`)) },
    {
      label: t('kind.DEPARTEMENT'),
      ...same(departementOf),
      wide: true,
    },
    {
      label: t('word.population'),
      cell: ({ population }) => (population == null ? '–' : formatNumber(population, language)),
      csv: ({ population }) => population,
      number: true,
      wide: true,
    },
  ];
}

const departementOf = ({ departement }: Territory): string | null =>
  departement && `${departement.name} (${departement.code})`;
