import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { typeset } from '../format/typeset.js';
import { PortalsDocument, type PortalsQuery } from '../generated/graphql.js';
import type { Column } from '../table/column.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { ListPage } from '../table/list-page.js';
import { SearchFilter } from '../table/search-filter.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';
import { portalForm } from '../portal-desk/portal-form.js';
import { useRights } from '../write/use-rights.js';
import { PortalsNav } from './portals-nav.js';

type Portal = PortalsQuery['portals']['nodes'][number];
const FAMILIES = ['ACTOR', 'THEME', 'PROJECT'] as const;

export default function PortalsPage() {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { params } = useAddress();
  const { coordinates } = useRights();
  const family = oneOf(FAMILIES, params.get('famille'));
  const filter = {
    search: params.get('mots')?.trim() || undefined,
    families: family && [family],
    openedTo: asOf,
    includeDemonstration: useDemonstration(),
  };
  return (
    <ListPage
      title={t('portals.title')}
      lead={t('portals.lead')}
      action={coordinates && <portalForm.RecordButton given={{ sections: [] }} />}
      query={PortalsDocument}
      variables={{ filter, asOf }}
      list={({ portals }) => portals}
      columns={usePortalColumns()}
      keyOf={({ id }) => id}
      file="portails"
      empty={t('portals.none')}
    >
      <PortalsNav />
      <Filters>
        <SearchFilter name="mots" label={t('word.name')} />
        <SelectFilter
          name="famille"
          label={t('portals.family')}
          all={t('portals.allFamilies')}
          options={FAMILIES.map((value) => ({ value, label: t(`portals.families.${value}`) }))}
        />
        <DemonstrationSwitch />
      </Filters>
    </ListPage>
  );
}

function usePortalColumns(): Column<Portal>[] {
  const { t } = useTranslation();
  const { organization, same, demonstration } = useColumns<Portal>();
  return [
    {
      label: t('portals.name'),
      cell: ({ slug, name, visibility, introduction, isDemonstration }) => (
        <>
          <DatedLink to={`/portails/${slug}`}>{typeset(name)}</DatedLink> {isDemonstration && <DemonstrationBadge />}
          {visibility !== 'PUBLIC' && <span className="soft"> {t(`portals.visibilities.${visibility}`)}</span>}
          <div className="soft">{typeset(introduction)}</div>
        </>
      ),
      csv: ({ name }) => name,
    },
    { label: t('portals.family'), ...same(({ family }) => t(`portals.families.${family}`)), wide: true },
    { label: t('portals.keptBy'), ...organization(({ keptBy }) => keptBy), wide: true },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
}
