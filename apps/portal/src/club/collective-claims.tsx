import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PartialDay } from '../certainty/partial-day.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { French } from '../format/french.js';
import { CollectiveClaimsDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import { Sources } from '../source/sources.js';

/** What sources say of collective workstreams, each with what is counted of its time and the way to that. */
export function CollectiveClaims() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf } = useAsOf();
  const { data } = useQuery(CollectiveClaimsDocument, { variables: { asOf } });
  const claims = data?.network.collectiveClaims ?? [];
  if (claims.length === 0) return null;
  return (
    <Section title={t('club.claims')}>
      {claims.map(({ on, countedOn, launched, collective, milestone }) => (
        <div key={milestone?.id ?? on}>
          <p>
            <PartialDay date={on} />
            {t('club.claimColon')}
            {milestone && <French>{milestone.title}</French>}
          </p>
          {milestone && <Sources sources={milestone.sources} />}
          <p>
            {launched === 0
              ? t('club.claimUnshown', { day: formatDay(countedOn, language) })
              : t('club.claimCounted', { day: formatDay(countedOn, language), count: collective, launched })}{' '}
            <Link to={`/chantiers?asOf=${countedOn}`}>{t('club.claimOpen')}</Link>
          </p>
        </div>
      ))}
    </Section>
  );
}
