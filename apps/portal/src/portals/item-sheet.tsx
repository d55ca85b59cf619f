import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { typeset } from '../format/typeset.js';
import type { ItemsQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { langOfTexts } from '../i18n/lang-of.js';
import { Picture } from '../media/picture.js';
import { useFoundAt } from './found-at.js';
import classes from './portals.module.css';

type Item = ItemsQuery['items']['nodes'][number];

/** An item as a sheet among others; with how far it is from what is searched around. */
export function ItemSheet({ item, km }: { item: Item; km?: string }) {
  const { t } = useTranslation();
  const foundAt = useFoundAt();
  const lang = langOfTexts(useLanguage(), item);
  const { id, kind, title, summary, place, year, cover, isDemonstration } = item;
  return (
    <article className={classes.sheet}>
      {cover && <Picture picture={cover} isBeside className={classes.cover} />}
      <p className={classes.kind}>
        {[t(`item.kinds.${kind}`), place?.name, km, year].filter(Boolean).join(' · ')}{' '}
        {isDemonstration && <DemonstrationBadge />}
      </p>
      <h3 lang={lang}>
        <DatedLink to={`/ressources/${id}`} state={foundAt}>
          {typeset(title)}
        </DatedLink>
      </h3>
      <p lang={lang}>{typeset(summary)}</p>
    </article>
  );
}
