import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatInstant } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { ItemsToReviewDocument, type ItemsToReviewQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { RequireSession } from '../session/require-session.js';
import { PageHead } from '../shell/page-head.js';
import { useAnswer } from '../shell/use-answer.js';
import { Pager, usePage } from '../table/pager.js';
import { useRights } from '../write/use-rights.js';
import classes from './item-editor.module.css';

type Item = ItemsToReviewQuery['items']['nodes'][number];

/** What waits for whoever publishes it, the longest waiting first. */
export default function ReviewPage() {
  const { t } = useTranslation();
  return (
    <RequireSession>
      {() => (
        <>
          <PageHead
            title={t('itemEditor.review.title')}
            lead={t('itemEditor.review.lead')}
            above={[{ to: '/ressources', name: t('item.searchTitle') }]}
          />
          <Queue />
        </>
      )}
    </RequireSession>
  );
}

function Queue() {
  const { t } = useTranslation();
  const { page, variables } = usePage();
  const { answer, instead } = useAnswer(ItemsToReviewDocument, {
    variables: { includeDemonstration: true, ...variables },
    fetchPolicy: 'cache-and-network',
    height: 320,
  });
  if (!answer) return instead;
  const { nodes, totalCount, pageInfo } = answer.items;
  return (
    <>
      <p role="status">
        {nodes.length === 0 ? t('itemEditor.review.none') : t('itemEditor.review.found', { count: totalCount })}
      </p>
      <ul className={classes.queue}>
        {nodes.map((item) => (
          <li key={item.id}>
            <Line item={item} />
          </li>
        ))}
      </ul>
      {nodes.length > 0 && <Pager info={pageInfo} count={nodes.length} total={totalCount} page={page} />}
    </>
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
        <Link to={`/ressources/${id}/${submittedVersion === null ? 'ecrire' : 'versions'}`}>{typeset(title)}</Link>{' '}
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
