import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatInstant } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { ItemsToReviewDocument, type ItemsToReviewQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useRights } from '../write/use-rights.js';
import { ItemQueuePage } from './item-queue-page.js';

type Item = ItemsToReviewQuery['items']['nodes'][number];

/** What waits for whoever publishes it, the longest waiting first. */
export default function ReviewPage() {
  const { t } = useTranslation();
  return (
    <ItemQueuePage
      title={t('itemEditor.review.title')}
      lead={t('itemEditor.review.lead')}
      query={ItemsToReviewDocument}
      list={({ items }) => items}
      found={(count) => t('itemEditor.review.found', { count })}
      none={t('itemEditor.review.none')}
      line={(item) => <Line item={item} />}
    />
  );
}

function Line({ item }: { item: Item }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { acts } = useRights();
  const { id, title, kind, keptBy, shownVersion, submittedVersion, submittedAt, isDemonstration, translations } = item;
  return (
    <>
      <p>
        <Link to={`/ressources/${id}/${submittedVersion === null ? 'ecrire' : 'relire'}`}>{typeset(title)}</Link>{' '}
        {isDemonstration && <DemonstrationBadge />}
      </p>
      <p className="soft">
        {[
          t(`item.kinds.${kind}`),
          keptBy && typeset(keptBy.name),
          t(shownVersion === null ? 'itemEditor.review.first' : 'itemEditor.review.again'),
          submittedAt && t('itemEditor.review.since', { at: formatInstant(submittedAt, language) }),
          ...translations
            .filter(({ status }) => status !== 'ORIGINAL')
            .map((one) =>
              t('itemEditor.translation.of', {
                language: t(`itemEditor.languages.${one.locale as 'fr'}`),
                standing: t(`itemEditor.translation.standings.${one.status}`),
              }),
            ),
          !acts(keptBy?.id) && t('itemEditor.review.others'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
