import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayBefore } from '../day/day.js';
import { formatDay, formatSiren } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import type { OrganizationIdentityFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import { Sources } from '../source/sources.js';
import { TerritoryLink } from '../territory/territory-link.js';
import classes from './organization.module.css';

/** Names, seats and numbers, each with the time for which it held. */
export function Identity({ organization }: { organization: OrganizationIdentityFragment }) {
  const { t } = useTranslation();
  const { names, addresses, identifiers } = organization;
  // One that has always been served and still is says no more than the place above.
  const services = organization.services.length > 1 || organization.services.some(({ from, to }) => from ?? to);
  if (!services && names.length + addresses.length + identifiers.length === 0) return null;
  return (
    <Section title={t('profile.identity')}>
      {services && (
        <Periods
          title={t('profile.services')}
          items={organization.services.map((item) => ({
            ...item,
            words: (
              <>
                {item.territory && <TerritoryLink territory={item.territory} withKind />}{' '}
                <Sources sources={item.sources} />
              </>
            ),
          }))}
        />
      )}
      <Periods title={t('profile.names')} items={names.map((item) => ({ ...item, words: typeset(item.name) }))} />
      <Periods
        title={t('profile.addresses')}
        items={addresses.map((item) => ({
          ...item,
          words: [item.street, `${item.postalCode} ${item.city}`].filter(Boolean).join(', '),
        }))}
      />
      <Periods
        title={t('profile.identifiers')}
        items={identifiers.map((item) => ({
          ...item,
          words: (
            <span className="figures">
              {item.kind} {item.kind === 'SIREN' ? formatSiren(item.value) : item.value}
            </span>
          ),
        }))}
      />
    </Section>
  );
}

interface Period {
  words: ReactNode;
  from: string | null;
  to: string | null;
}

function Periods({ title, items }: { title: string; items: readonly Period[] }) {
  const words = usePeriod();
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={classes.list}>
        {items.map((item, index) => (
          <li key={index}>
            {item.words} <span className="soft">{words(item)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A half-open period in words: its last day is the one before its end. */
function usePeriod(): (period: Period) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ from, to }) => {
    const start = from && formatDay(from, language);
    const end = to && formatDay(dayBefore(to), language);
    if (start && end) return t('word.period', { from: start, to: end });
    if (start) return t('word.sinceDay', { day: start });
    return end ? t('profile.until', { to: end }) : t('profile.always');
  };
}
