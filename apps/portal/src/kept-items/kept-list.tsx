import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { typeset } from '../format/typeset.js';
import {
  type ItemKind,
  type ItemStatus,
  KeptItemsDocument,
  type KeptItemsQuery,
  type TranslationStatus,
} from '../generated/graphql.js';
import { PlainButton } from '../shell/plain-button.js';
import type { Column } from '../table/column.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { List } from '../table/list.js';
import { SearchFilter } from '../table/search-filter.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';
import { labelOptions } from '../write/label-options.js';
import { BatchTools } from './batch-tools.js';
import { type Chosen, useChosen } from './chosen.js';
import classes from './kept-items.module.css';

type Item = NonNullable<NonNullable<KeptItemsQuery['organization']>['portfolio']>['items']['nodes'][number];

const STATUSES: readonly ItemStatus[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'ARCHIVED'];
const KINDS: readonly ItemKind[] = ['ENTRY', 'RESOURCE', 'NOTEBOOK', 'VIEWPOINT_SERIES'];
/** What of a language may be looked for, by what stands in the address. */
const TRANSLATIONS: Readonly<Record<string, readonly TranslationStatus[]>> = {
  'a-faire': ['TO_TRANSLATE', 'TO_REVIEW', 'OUT_OF_DATE'],
  absente: ['TO_TRANSLATE'],
  'en-cours': ['IN_PROGRESS'],
  perimee: ['OUT_OF_DATE'],
  faite: ['TRANSLATED'],
};

export function KeptList({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation();
  const { params } = useAddress();
  const { chosen, change, clear } = useChosen();
  const status = oneOf(STATUSES, params.get('etat'));
  const kind = oneOf(KINDS, params.get('genre'));
  const filter = {
    statuses: status ? [status] : [...STATUSES],
    kinds: kind ? [kind] : undefined,
    search: params.get('mots')?.trim() || undefined,
    translations: TRANSLATIONS[params.get('traduction') ?? '']?.slice(),
  };
  return (
    <>
      <Filters>
        <SearchFilter name="mots" label={t('item.search')} />
        <SelectFilter
          name="etat"
          label={t('keptItems.status')}
          all={t('keptItems.allStatuses')}
          options={labelOptions(t, 'item.statuses')}
        />
        <SelectFilter
          name="genre"
          label={t('word.kind')}
          all={t('keptItems.allKinds')}
          options={labelOptions(t, 'item.kinds')}
        />
        <SelectFilter
          name="traduction"
          label={t('keptItems.translation')}
          all={t('keptItems.allTranslations')}
          options={labelOptions(t, 'keptItems.translations')}
        />
      </Filters>
      <BatchTools chosen={[...chosen.values()]} forget={clear} drop={(one) => change([one], false)} />
      <List
        name={t('keptItems.title')}
        query={KeptItemsDocument}
        variables={{ organization: organizationId, filter }}
        fetchPolicy="cache-and-network"
        list={({ organization }) => organization?.portfolio?.items}
        columns={useKeptColumns(chosen, change)}
        keyOf={({ id }) => id}
        found={(total) => t('item.found', { count: total })}
        above={(rows) => (
          <PlainButton look="quiet" onClick={() => change(rows, !rows.every(({ id }) => chosen.has(id)))}>
            {t('keptItems.choosePage')}
          </PlainButton>
        )}
        file={t('keptItems.file')}
        empty={t('keptItems.none')}
      />
    </>
  );
}

function useKeptColumns(
  chosen: ReadonlyMap<string, Chosen>,
  change: (items: readonly Chosen[], isIn: boolean) => void,
): Column<Item>[] {
  const { t } = useTranslation();
  const { same, demonstration } = useColumns<Item>();
  const translated = ({ translations }: Item): string =>
    translations
      .filter(({ status }) => status !== 'ORIGINAL')
      .map(({ locale, status }) =>
        t('itemEditor.translation.of', {
          language: t(`itemEditor.languages.${locale as 'fr'}`),
          standing: t(`itemEditor.translation.standings.${status}`),
        }),
      )
      .join(', ');
  return [
    {
      label: t('keptItems.choose'),
      cell: (item) => (
        <label className={classes.choose}>
          <input
            type="checkbox"
            checked={chosen.has(item.id)}
            onChange={({ currentTarget }) => change([item], currentTarget.checked)}
          />
          <span className="hidden">{t('keptItems.chooseOne', { title: item.title })}</span>
        </label>
      ),
    },
    {
      label: t('word.title'),
      names: true,
      cell: ({ id, title, isDemonstration }) => (
        <>
          <Link to={`/ressources/${id}/ecrire`}>{typeset(title)}</Link> {isDemonstration && <DemonstrationBadge />}
        </>
      ),
      csv: ({ title }) => title,
      sort: 'TITLE',
    },
    { label: t('word.kind'), ...same(({ kind }) => t(`item.kinds.${kind}`)), wide: true },
    { label: t('keptItems.status'), ...same(({ status }) => t(`item.statuses.${status}`)) },
    { label: t('keptItems.translation'), ...same(translated) },
    { label: t('word.themes'), ...same(({ themes }) => themes.map(({ label }) => label).join(', ')), wide: true },
    { label: t('word.licence'), ...same(({ licence }) => licence.label), wide: true },
    {
      label: t('itemEditor.facts.audience'),
      ...same(({ audience }) => t(`itemEditor.audiences.${audience}`)),
      wide: true,
    },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
}
