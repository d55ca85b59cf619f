import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { DemonstrationBadge } from '../../demonstration/demonstration-badge.js';
import { formatInstant } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import type { NearMeQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { langOf } from '../../i18n/lang-of.js';
import { ItemTitle } from '../../portals/item-title.js';
import { Section } from '../../shell/section.js';
import { territoryPath } from '../../territory/address.js';
import classes from '../initiative.module.css';

interface SaidNearProps {
  answer: NearMeQuery;
  territory: NonNullable<NearMeQuery['territory']>;
}

/** What people said of this commune, and what portals show of it; nothing where there is nothing. */
export function SaidNear({ answer: { contributions, items }, territory }: SaidNearProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {contributions.nodes.length > 0 && (
        <Section
          title={t('near.said')}
          anchor="contributions"
          note={<p className="soft">{t('initiative.contributionCount', { count: contributions.totalCount })}</p>}
        >
          <ul className={classes.lines}>
            {contributions.nodes.map(({ id, title, locale, author, submittedAt, isDemonstration }) => (
              <li key={id}>
                <span lang={langOf(language, locale)}>
                  <DatedLink to={`/demarches/contributions/${id}`}>{typeset(title)}</DatedLink>{' '}
                  {isDemonstration && <DemonstrationBadge />}
                </span>
                <span className="soft">
                  {author?.displayName ?? t('contribution.authorGone')} · {formatInstant(submittedAt, language)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {items.nodes.length > 0 && (
        <Section
          title={t('near.shown')}
          anchor="contenus"
          note={
            <p>
              <DatedLink to={territoryPath(territory)}>{t('near.shownAll', { count: items.totalCount })}</DatedLink>
            </p>
          }
        >
          <ul className={classes.lines}>
            {items.nodes.map((item) => (
              <li key={item.id}>
                <span>
                  <DatedLink to={`/ressources/${item.id}`}>
                    <ItemTitle item={item} />
                  </DatedLink>{' '}
                  {item.isDemonstration && <DemonstrationBadge />}
                </span>
                <span className="soft">{t(`item.kinds.${item.kind}`)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
