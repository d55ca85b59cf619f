import { useTranslation } from 'react-i18next';
import { PartialDay, Unknown } from '../certainty/partial-day.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatSiren } from '../format/format.js';
import type { OrganizationAboutFragment } from '../generated/graphql.js';
import { Fact, Facts } from '../shell/facts.js';
import { Sources } from '../source/sources.js';
import { TerritoryLinks } from '../territory/territory-link.js';

/** What the records say of it today, and on the day of the page. */
export function About({ organization }: { organization: OrganizationAboutFragment }) {
  const { t } = useTranslation();
  const {
    foundedOn,
    closedOn,
    closingKind,
    website,
    phone,
    email,
    address,
    headcount,
    director,
    territories,
    identifiers,
  } = organization;
  const siren = identifiers.find(({ kind, to }) => kind === 'SIREN' && !to)?.value;
  return (
    <Facts>
      <Fact label={t('profile.place')}>
        {territories?.length ? <TerritoryLinks territories={territories} withKind /> : t('organization.noTerritory')}
      </Fact>
      <Fact label={t('organization.founded')}>
        {foundedOn ? <PartialDay date={foundedOn} /> : <Unknown>{t('word.unknown')}</Unknown>}
      </Fact>
      <Fact label={t('organization.closed')}>
        {closedOn && (
          <>
            <PartialDay date={closedOn} />
            {closingKind && ` (${t(`organization.closings.${closingKind}`).toLowerCase()})`}
          </>
        )}
      </Fact>
      <Fact label={t('profile.headcount')}>
        {headcount == null ? (
          <Unknown>{t('profile.headcountUnknown')}</Unknown>
        ) : (
          <a href="#equipe">{t('profile.people', { count: headcount })}</a>
        )}
      </Fact>
      <Fact label={t('profile.positions.DIRECTOR')}>
        {director && (
          <>
            {director.name} {director.isDemonstration && <DemonstrationBadge />}
          </>
        )}
      </Fact>
      <Fact label={t('word.siren')}>{siren && formatSiren(siren)}</Fact>
      <Fact label={t('profile.website')}>
        {website && (
          <a href={website} rel="noreferrer">
            {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
          </a>
        )}
      </Fact>
      <Fact label={t('word.email')}>{email && <a href={`mailto:${email}`}>{email}</a>}</Fact>
      <Fact label={t('profile.phone')}>{phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}</Fact>
      <Fact label={t('profile.address')}>
        {address && [address.street, `${address.postalCode} ${address.city}`].filter(Boolean).join(', ')}
      </Fact>
      <Fact label={t('word.sources')}>
        <Sources sources={organization.sources} />
      </Fact>
    </Facts>
  );
}
