import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import {
  type ContributionLineFragment as Contribution,
  WorkstreamContributionsDocument,
} from '../generated/graphql.js';
import { ListPage } from '../table/list-page.js';
import { useColumns } from '../table/use-columns.js';

const NONE = { nodes: [], totalCount: 0 };

/** All that was done for a workstream by the day: what its page shows the first of. */
export default function ContributionsPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  const { same, day, organization } = useColumns<Contribution>();
  return (
    <ListPage
      title={t('club.contributions')}
      lead={t('club.collectiveRule')}
      query={WorkstreamContributionsDocument}
      variables={{ id, asOf }}
      list={({ workstream }) => workstream?.contributions ?? NONE}
      columns={[
        { label: t('word.date'), ...day(({ on }) => on) },
        { label: t('club.what'), ...same(({ kind }) => t(`club.contributionKinds.${kind}`)) },
        { label: t('club.by'), ...same(({ person }) => person?.name ?? t('club.somebody')) },
        { label: t('club.for'), ...organization((one) => one.organization) },
      ]}
      keyOf={(one) => one.id}
      file="contributions"
      empty={t('club.contributionsNone')}
    >
      <p>
        <DatedLink to={`/chantiers/${id}`}>{t('club.back')}</DatedLink>
      </p>
    </ListPage>
  );
}
