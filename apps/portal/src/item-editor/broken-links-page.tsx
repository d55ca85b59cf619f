import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay } from '../format/format.js';
import { ItemsWithBrokenLinksDocument, type ItemsWithBrokenLinksQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { ItemTitle } from '../portals/item-title.js';
import { ItemQueuePage } from './item-queue-page.js';
import classes from './item-editor.module.css';

type Item = ItemsWithBrokenLinksQuery['items']['nodes'][number];

/** Published items in which links do not open any more, for the team that keeps them. */
export default function BrokenLinksPage() {
  const { t } = useTranslation();
  return (
    <ItemQueuePage
      title={t('itemEditor.links.title')}
      lead={t('itemEditor.links.lead')}
      query={ItemsWithBrokenLinksDocument}
      list={({ items }) => items}
      found={(count) => t('itemEditor.links.found', { count })}
      none={t('itemEditor.links.none')}
      line={(item) => <Line item={item} />}
    />
  );
}

function Line({ item }: { item: Item }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, kind, isDemonstration, keptBy, brokenLinks } = item;
  return (
    <>
      <p>
        <Link to={`/ressources/${id}/ecrire`}>
          <ItemTitle item={item} />
        </Link>{' '}
        {isDemonstration && <DemonstrationBadge />}
        <br />
        <span className="soft">{[t(`item.kinds.${kind}`), keptBy?.name].filter(Boolean).join(' · ')}</span>
      </p>
      <ul>
        {brokenLinks.map(({ address, fault, brokenSince }) => (
          <li key={address}>
            <a href={address} rel="noopener nofollow" className={classes.address}>
              {address}
            </a>
            <br />
            <span className="soft">
              {t('itemEditor.links.why', {
                why: t(`itemEditor.links.faults.${fault}`),
                day: formatDay(brokenSince, language),
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
