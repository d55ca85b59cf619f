import { useTranslation } from 'react-i18next';
import { ItemCorrectionsDocument } from '../generated/graphql.js';
import { PortalsNav } from '../portals/portals-nav.js';
import { RequireSession } from '../session/require-session.js';
import { PageHead } from '../shell/page-head.js';
import { useAnswer } from '../shell/use-answer.js';
import { CheckFilter, Filters } from '../table/filters.js';
import { PagedLines } from '../table/paged-lines.js';
import { usePage } from '../table/pager.js';
import { useAddress } from '../table/use-address.js';
import { CorrectionCard } from './correction-card.js';

/** Corrections that somebody proposed, and those that they decide. */
export default function CorrectionsPage() {
  const { t } = useTranslation();
  return (
    <RequireSession>
      {() => (
        <>
          <PageHead title={t('itemCorrection.title')} lead={t('itemCorrection.lead')} />
          <PortalsNav />
          <Filters>
            <CheckFilter name="attente" label={t('itemCorrection.open')} />
          </Filters>
          <Corrections />
        </>
      )}
    </RequireSession>
  );
}

function Corrections() {
  const { t } = useTranslation();
  const { params } = useAddress();
  const { variables } = usePage();
  const isOpen = params.get('attente') === '1';
  const { answer, instead } = useAnswer(ItemCorrectionsDocument, {
    variables: { statuses: isOpen ? ['PROPOSED'] : undefined, ...variables },
    fetchPolicy: 'cache-and-network',
    height: 320,
  });
  if (!answer?.itemCorrections) return instead;
  const { totalCount } = answer.itemCorrections;
  return (
    <PagedLines
      list={answer.itemCorrections}
      said={
        totalCount === 0
          ? t(isOpen ? 'itemCorrection.noneOpen' : 'itemCorrection.none')
          : t('itemCorrection.found', { count: totalCount })
      }
      line={(correction) => <CorrectionCard correction={correction} />}
    />
  );
}
