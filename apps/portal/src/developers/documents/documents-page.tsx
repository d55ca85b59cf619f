import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber } from '../../format/format.js';
import { RegisteredDocumentsDocument, type RegisteredDocumentsQuery } from '../../generated/graphql.js';
import { DatedLink } from '../../day/dated-link.js';
import { useLanguage } from '../../i18n/index.js';
import { Badge, Sub } from '../../table/cells.js';
import type { Column } from '../../table/column.js';
import { Filters, SelectFilter } from '../../table/filters.js';
import { ListPage } from '../../table/list-page.js';
import { SearchFilter } from '../../table/search-filter.js';
import { useAddress } from '../../table/use-address.js';
import { useRights } from '../../write/use-rights.js';

type Registered = RegisteredDocumentsQuery['registeredDocuments']['nodes'][number];

const OPEN = ['REGISTERED', 'RETIRED'] as const;
const ALL = ['PROPOSED', 'REGISTERED', 'DECLINED', 'RETIRED'] as const;
const ProposeButton = lazy(() => import('./propose-button.js'));

/** Documents that were registered while the server runs; for coordinators those that wait for a review too. */
export default function DocumentsPage() {
  const { t } = useTranslation();
  const { coordinates } = useRights();
  const { params } = useAddress();
  const search = params.get('q') || undefined;
  const status = ALL.find((one) => one === params.get('etat'));
  return (
    <ListPage
      title={t('developers.documents.title')}
      lead={t('developers.documents.lead')}
      action={
        coordinates && (
          <Suspense>
            <ProposeButton />
          </Suspense>
        )
      }
      query={RegisteredDocumentsDocument}
      variables={{ filter: { search, status } }}
      list={({ registeredDocuments }) => registeredDocuments}
      columns={useColumns()}
      fetchPolicy="cache-and-network"
      empty={t(search || status ? 'developers.documents.notFound' : 'developers.documents.none')}
    >
      <Filters>
        <SearchFilter name="q" label={t('developers.documents.search')} />
        <SelectFilter
          name="etat"
          label={t('developers.documents.status')}
          all={t('developers.documents.anyStatus')}
          options={(coordinates ? ALL : OPEN).map((value) => ({
            value,
            label: t(`developers.documents.statuses.${value}`),
          }))}
        />
      </Filters>
    </ListPage>
  );
}

function useColumns(): Column<Registered>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    {
      label: t('developers.documents.document'),
      cell: ({ id, name, number, purpose }) => (
        <>
          <DatedLink to={`/developpeurs/documents/${id}`}>
            <span lang="en">{name}</span>, {t('developers.documents.number', { number })}
          </DatedLink>
          <Sub>{purpose}</Sub>
        </>
      ),
    },
    {
      label: t('developers.documents.status'),
      cell: ({ status, broken }) => (
        <Badge
          state={
            broken || status === 'RETIRED' || status === 'DECLINED'
              ? 'over'
              : status === 'PROPOSED'
                ? 'waiting'
                : undefined
          }
        >
          {t(
            broken && status === 'REGISTERED'
              ? 'developers.documents.broken'
              : `developers.documents.statuses.${status}`,
          )}
        </Badge>
      ),
    },
    {
      label: t('developers.documents.audience'),
      cell: ({ audience }) => t(`developers.audiences.${audience}`),
      wide: true,
    },
    {
      label: t('developers.price.price'),
      cell: ({ price }) => formatNumber(price, language),
      number: true,
      wide: true,
    },
    {
      label: t('developers.documents.proposedOn'),
      cell: ({ proposedAt }) => formatDay(proposedAt.slice(0, 10), language),
      wide: true,
    },
  ];
}
