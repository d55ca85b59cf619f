import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatNumber } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { SearchContentsDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import classes from './search-box.module.css';

/** Portals that are called so, and the best of what they show that has these words; nothing where nothing does. */
export function ContentResults({ text }: { text: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf } = useAsOf();
  const { answer } = useAnswer(SearchContentsDocument, { variables: { text, asOf }, height: 0 });
  if (!answer) return null;
  const { portals, items } = answer;
  if (portals.nodes.length + items.nodes.length === 0) return null;
  return (
    <Section title={t('search.contents')}>
      <ul className={classes.results}>
        {portals.nodes.map(({ id, slug, name, family, isDemonstration }) => (
          <Result key={id} to={`/portails/${slug}`} name={name} isDemonstration={isDemonstration}>
            {t(`portals.families.${family}`)}
          </Result>
        ))}
        {items.nodes.map(({ id, kind, title, isDemonstration }) => (
          <Result key={id} to={`/ressources/${id}`} name={title} isDemonstration={isDemonstration}>
            {t(`item.kinds.${kind}`)}
          </Result>
        ))}
      </ul>
      {items.totalCount > items.nodes.length && (
        <p>
          <DatedLink to={`/ressources?demonstration=1&mots=${encodeURIComponent(text)}`}>
            {t('search.allContents', { formatted: formatNumber(items.totalCount, language) })}
          </DatedLink>
        </p>
      )}
    </Section>
  );
}

interface ResultProps {
  to: string;
  name: string;
  isDemonstration: boolean;
  children: ReactNode;
}

function Result({ to, name, isDemonstration, children }: ResultProps) {
  return (
    <li>
      <DatedLink to={to} className={classes.result}>
        <span className={classes.name}>{typeset(name)}</span>
        <span className={classes.detail}>
          {children} {isDemonstration && <DemonstrationBadge />}
        </span>
      </DatedLink>
    </li>
  );
}
