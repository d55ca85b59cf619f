import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatNumber, formatSiren } from '../format/format.js';
import { TerritoryChildrenDocument, type TerritoryChildrenQuery, type TerritoryKind } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import { Tabs } from '../shell/tabs.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { territoryPath } from './address.js';

type Child = NonNullable<TerritoryChildrenQuery['territory']>['children']['nodes'][number];

export interface ChildCount {
  kind: TerritoryKind;
  count: number;
}

interface ChildrenProps {
  territory: { id: string; code: string };
  counts: readonly ChildCount[];
}

/** The territories inside it on the day, kind by kind. */
export function Children({ territory, counts }: ChildrenProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf, day } = useAsOf();
  const { params, set } = useAddress();
  const kinds = counts.map(({ kind }) => kind);
  const childKind = oneOf(kinds, params.get('contient')) ?? kinds[0] ?? 'COMMUNE';
  return (
    <Section title={t('territory.children')}>
      <Tabs
        tabs={counts.map(({ kind, count }) => ({
          key: kind,
          label: t(`kinds.${kind}`),
          count: formatNumber(count, language),
        }))}
        current={childKind}
        onChoose={(kind) => set({ contient: kind })}
      />
      <List
        query={TerritoryChildrenDocument}
        variables={{ id: territory.id, asOf, childKind }}
        list={(data) => data.territory?.children}
        name={t(`kinds.${childKind}`)}
        columns={useChildColumns(childKind)}
        file={`${territory.code}-${childKind.toLowerCase()}-${day}`}
        empty={t('territory.childrenNone')}
      />
    </Section>
  );
}

function useChildColumns(childKind: TerritoryKind): Column<Child>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const population = (value: number): string => formatNumber(value, language);
  // Their names hold numbers, which their codes are in the order of: 1er, 2e, … 20e.
  const isNumbered = childKind === 'MUNICIPAL_ARRONDISSEMENT';
  const sum = (nodes: readonly Child[]): number => nodes.reduce((total, node) => total + (node.population ?? 0), 0);
  return [
    { label: t('table.code'), csv: ({ code }) => code },
    {
      label: t('word.name'),
      cell: (node) => <DatedLink to={territoryPath(node)}>{node.name}</DatedLink>,
      csv: ({ name }) => name,
      sort: isNumbered ? 'CODE' : 'NAME',
      total: ({ length }) => t('table.total', { count: length }),
    },
    { label: t('table.code'), cell: ({ code }) => code, sort: isNumbered ? undefined : 'CODE' },
    { label: t('word.kind'), csv: ({ kind }) => t(`kind.${kind}`) },
    {
      label: t('word.population'),
      cell: (node) => (node.population == null ? '–' : population(node.population)),
      csv: (node) => node.population,
      number: true,
      has: (node) => node.population != null,
      sort: 'POPULATION',
      total: (nodes) => population(sum(nodes)),
    },
    { label: t('word.siren'), csv: ({ siren }) => siren },
    {
      label: t('table.postalCodes'),
      cell: ({ postalCodes: codes }) => (codes.length > 3 ? `${codes.slice(0, 3).join(', ')}…` : codes.join(', ')),
      csv: ({ postalCodes }) => postalCodes.join(' '),
      wide: true,
      has: ({ postalCodes }) => postalCodes.length > 0,
    },
    {
      label: t('word.siren'),
      cell: ({ siren }) => (siren ? formatSiren(siren) : '–'),
      wide: true,
      has: ({ siren }) => Boolean(siren),
    },
  ];
}
