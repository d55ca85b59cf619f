import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { WorkstreamReusesDocument, type WorkstreamReusesQuery } from '../generated/graphql.js';
import { ItemTitle } from '../portals/item-title.js';
import { ListPage } from '../table/list-page.js';
import { useColumns } from '../table/use-columns.js';
import { Where } from './reuses.js';

type Reuse = NonNullable<WorkstreamReusesQuery['reuses']>['nodes'][number];

const NONE = { nodes: [], totalCount: 0 };

/** All that others did by the day with what came of a workstream. */
export default function ReusesPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  const { day, organization } = useColumns<Reuse>();
  return (
    <ListPage
      title={t('club.reuses')}
      lead={t('club.reusesLead')}
      query={WorkstreamReusesDocument}
      variables={{ id, asOf }}
      list={({ reuses }) => reuses ?? NONE}
      columns={[
        { label: t('word.date'), ...day(({ reusedOn }) => reusedOn) },
        {
          label: t('club.reuse'),
          cell: (reuse) => (
            <>
              {t(`club.reuseKinds.${reuse.kind}`)}
              <Where reuse={reuse} />
            </>
          ),
          csv: ({ kind, portal, madeItem, statement }) =>
            [t(`club.reuseKinds.${kind}`), portal?.name ?? madeItem?.title ?? statement].filter(Boolean).join(' : '),
        },
        { label: t('club.write.reusedBy'), ...organization((one) => one.organization) },
        {
          label: t('club.deliverable'),
          cell: ({ deliverable }) =>
            deliverable?.item && (
              <DatedLink to={`/ressources/${deliverable.item.id}`}>
                <ItemTitle item={deliverable.item} />
              </DatedLink>
            ),
          csv: ({ deliverable }) => deliverable?.item?.title,
        },
      ]}
      keyOf={(one) => one.id}
      file="reutilisations"
      empty={t('club.reusesNone')}
    >
      <p>
        <DatedLink to={`/chantiers/${id}`}>{t('club.back')}</DatedLink>
      </p>
    </ListPage>
  );
}
