import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { typeset } from '../../format/typeset.js';
import type { ContributionPageQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Section } from '../../shell/section.js';
import classes from '../initiative.module.css';
import { anchorOf, langOf } from './synthesis.js';

type Citations = NonNullable<ContributionPageQuery['contribution']>['citations'];

/** Statements of syntheses that cite a contribution. */
export function Citations({ citations }: { citations: Citations }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!citations?.length) return null;
  return (
    <Section title={t('synthesis.citedBy')} anchor="syntheses">
      <ul className={classes.lines}>
        {citations.map(({ id, number, title, titleEn, synthesis }) => (
          <li key={id}>
            <span lang={langOf(language, titleEn)}>
              {synthesis ? (
                <DatedLink to={`/demarches/syntheses/${synthesis.id}#${anchorOf({ number })}`}>
                  {typeset(title)}
                </DatedLink>
              ) : (
                typeset(title)
              )}
            </span>
            <span className="soft">{synthesis && typeset(synthesis.title)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
