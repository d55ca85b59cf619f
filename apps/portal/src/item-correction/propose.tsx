import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDay } from '../format/format.js';
import { ItemCorrectionsWaitingDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { correctionForm } from './correction-form.js';

/** For whoever has signed in: a correction of what is told beside the texts, one at a time. Whoever publishes it answers those that wait. */
export default function ProposeCorrection({ item, publishes }: { item: { id: string }; publishes: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery(ItemCorrectionsWaitingDocument, {
    variables: { item: item.id },
    fetchPolicy: 'cache-and-network',
  });
  if (!data?.itemCorrections) return null;
  const { nodes, totalCount } = data.itemCorrections;
  const [answered] = data.answered?.nodes ?? [];
  if (publishes)
    return nodes.some(({ viewerMayDecide }) => viewerMayDecide) ? (
      <Link to="/ressources/corrections?attente=1">{t('itemCorrection.toAnswer', { count: totalCount })}</Link>
    ) : null;
  if (nodes.some(({ viewerMayWithdraw }) => viewerMayWithdraw))
    return (
      <p>
        {t('itemCorrection.waits')} <Link to="/ressources/corrections">{t('itemCorrection.all')}</Link>
      </p>
    );
  return (
    <>
      {answered && (
        <p>
          {t('itemCorrection.answered', { day: formatDay(answered.proposedAt.slice(0, 10), language) })}{' '}
          <Link to="/ressources/corrections">{t('itemCorrection.all')}</Link>
        </p>
      )}
      <correctionForm.CorrectButton id={item.id} />
    </>
  );
}
