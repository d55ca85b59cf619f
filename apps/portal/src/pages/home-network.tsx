import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { French } from '../format/french.js';
import { typeset } from '../format/typeset.js';
import { HomeNetworkDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import classes from './home.module.css';

/** The network on the day in a few figures, each of which opens what it counts. */
export function HomeNetwork() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf, day } = useAsOf();
  const { data, previousData, error } = useQuery(HomeNetworkDocument, { variables: { asOf } });
  const network = (data ?? previousData)?.network;
  const range = network?.memberCountRange;
  const words = formatDay(day, language);
  return (
    <Section title={t('network.home')}>
      {network?.memberCount === 0 && <p>{t('network.homeNone', { day: words })}</p>}
      {!(error && !network) && network?.memberCount !== 0 && (
        <ul className={`plain figures ${classes.network}`}>
          <li>
            <DatedLink to="/reseau">
              <span className={classes.number}>
                {range ? (range.least < range.most ? `${range.least}–${range.most}` : range.most) : '\u2007'}
              </span>{' '}
              {t('network.homeMembers', { day: words })}
            </DatedLink>
          </li>
          {network?.agreementsInForce.map((agreement) => (
            <li key={agreement.id}>
              <DatedLink to={`/reseau/accords/${agreement.key}`}>
                <span className={classes.number}>{agreement.countedSignatories}</span>{' '}
                <span>
                  {t('network.homeSignatures')}
                  <span className={classes.second}>
                    <French>{agreement.title}</French>
                  </span>
                </span>
              </DatedLink>
            </li>
          ))}
        </ul>
      )}
      {network?.discrepancies.map(({ statement }) => (
        <p key={statement} className={classes.discrepancy}>
          {language === 'fr' ? typeset(statement) : statement}
        </p>
      ))}
      <p className={classes.ways}>
        <DatedLink to="/reseau">{t('network.homeLink')}</DatedLink>
        <DatedLink to="/reseau/histoire">{t('network.historyLink')}</DatedLink>
        <DatedLink to="/organisations">{t('network.directoryLink')}</DatedLink>
      </p>
    </Section>
  );
}
