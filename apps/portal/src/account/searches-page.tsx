import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRefetch } from '../api/use-refetch.js';
import { Confirm, Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import fields from '../form/form.module.css';
import { formatDayOf } from '../format/format.js';
import {
  SavedSearchDeleteDocument,
  SavedSearchesDocument,
  type SavedSearchesQuery,
  type SavedSearchFrequency,
  SavedSearchUpdateDocument,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { FREQUENCIES } from '../portals/frequencies.js';
import { tell } from '../shell/announcement.js';
import { RowActions, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { AccountList } from './account-list.js';

type Search = NonNullable<SavedSearchesQuery['savedSearches']>['nodes'][number];

/** Searches of items that somebody saved, and how often they are told what is new. */
export default function SearchesPage() {
  const { t } = useTranslation();
  return (
    <AccountList
      page="searches"
      query={SavedSearchesDocument}
      list={({ savedSearches }) => savedSearches}
      columns={useSearchColumns()}
      height={80}
      empty={t('account.searches.none')}
    />
  );
}

function useSearchColumns(): Column<Search>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    {
      label: t('account.searches.search'),
      cell: (search) => (
        <>
          <Link to={pathOf(search)}>{search.name}</Link>
          <Sub>
            <Asked of={search} />
          </Sub>
        </>
      ),
    },
    { label: t('item.saved.frequency'), cell: (search) => <Frequency of={search} /> },
    { label: t('word.since'), cell: ({ createdAt }) => formatDayOf(createdAt, language), wide: true },
    { label: t('word.actions'), cell: (search) => <Delete of={search} />, actions: true },
  ];
}

/** What the search looks for: in words where the page has some, otherwise as the address has it. */
function Asked({ of: { search, kind, theme, portal, departement, licence, format, year } }: { of: Search }) {
  const { t } = useTranslation();
  const parts = [search, kind && t(`item.kinds.${kind}`), theme, portal, departement, licence, format, year];
  return <>{parts.filter((part) => part !== null).join(' · ') || t('account.searches.all')}</>;
}

function Frequency({ of: { id, name, frequency, version } }: { of: Search }) {
  const { t } = useTranslation();
  const refetch = useRefetch(SavedSearchesDocument);
  const changing = useAction(async (send, to: SavedSearchFrequency) => {
    await send(SavedSearchUpdateDocument, { input: { id, expectedVersion: version, frequency: to } });
    await refetch();
    tell(t('account.searches.changed'));
  });
  return (
    <>
      <select
        className={fields.box}
        aria-label={t('account.searches.how', { name })}
        value={frequency}
        onChange={({ currentTarget }) => void changing.run(currentTarget.value as SavedSearchFrequency)}
      >
        {FREQUENCIES.map((one) => (
          <option key={one} value={one}>
            {t(`item.saved.frequencies.${one}`)}
          </option>
        ))}
      </select>
      <Problem text={changing.problem} />
    </>
  );
}

function Delete({ of: { id, name, version } }: { of: Search }) {
  const { t } = useTranslation();
  const refetch = useRefetch(SavedSearchesDocument);
  return (
    <RowActions>
      <Confirm
        label={t('word.delete')}
        about={name}
        question={t('account.searches.deleteQuestion')}
        action={t('account.searches.deleteDo')}
        run={async (send) => {
          await send(SavedSearchDeleteDocument, { input: { id, expectedVersion: version } });
          await refetch();
        }}
      />
    </RowActions>
  );
}

/** What it asks for, as the address of the page that shows it. */
function pathOf({
  search,
  kind,
  theme,
  portal,
  departement,
  licence,
  format,
  year,
  includeDemonstration,
}: Search): string {
  const words = {
    ...{ mots: search, genre: kind, theme, portail: portal, departement, licence, format, annee: year },
    demonstration: includeDemonstration ? 1 : 0,
  };
  const said = Object.entries(words).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]));
  return `/ressources?${new URLSearchParams(said)}`;
}
