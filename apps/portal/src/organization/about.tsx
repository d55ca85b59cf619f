import { useTranslation } from 'react-i18next';
import { PartialDay, Unknown } from '../certainty/partial-day.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatNumber, formatSiren } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { Sources } from '../source/sources.js';
import { TerritoryLink } from '../territory/territory-link.js';
import territoryClasses from '../territory/territory.module.css';
import type { OrganizationDetail } from './organization-page.js';

/** What the records say of it today, and on the day of the page. */
export function About({ organization }: { organization: OrganizationDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { foundedOn, closedOn, closingKind, website, headcount, manager, territories, identifiers } = organization;
  const closing = closingKind === 'JUDICIAL_LIQUIDATION' ? 'JUDICIAL_LIQUIDATION' : 'OTHER';
  const siren = identifiers.find(({ kind, to }) => kind === 'SIREN' && !to)?.value;
  return (
    <dl className={territoryClasses.figures}>
      <div>
        <dt>{t('profile.place')}</dt>
        <dd>
          {territories?.length
            ? territories.map(
                (territory) =>
                  territory && (
                    <div key={territory.id}>
                      <TerritoryLink territory={territory} withKind />
                    </div>
                  ),
              )
            : t('organization.noTerritory')}
        </dd>
      </div>
      <div>
        <dt>{t('organization.founded')}</dt>
        <dd>{foundedOn ? <PartialDay date={foundedOn} /> : <Unknown>{t('organization.unknown')}</Unknown>}</dd>
      </div>
      {closedOn && (
        <div>
          <dt>{t('organization.closed')}</dt>
          <dd>
            <PartialDay date={closedOn} />
            {closingKind && ` (${t(`organization.closings.${closing}`)})`}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('profile.headcount')}</dt>
        <dd className="figures">
          {headcount == null ? (
            <Unknown>{t('profile.headcountUnknown')}</Unknown>
          ) : (
            <a href="#equipe">
              {t('profile.people', { count: headcount, formatted: formatNumber(headcount, language) })}
            </a>
          )}
        </dd>
      </div>
      {manager && (
        <div>
          <dt>{t('profile.director')}</dt>
          <dd>
            {manager.name} {manager.isDemonstration && <DemonstrationBadge />}
          </dd>
        </div>
      )}
      {siren && (
        <div>
          <dt>{t('territory.siren')}</dt>
          <dd className="figures">{formatSiren(siren)}</dd>
        </div>
      )}
      {website && (
        <div>
          <dt>{t('profile.website')}</dt>
          <dd>
            <a href={website} rel="noreferrer">
              {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
            </a>
          </dd>
        </div>
      )}
      <div>
        <dt>{t('organization.sources')}</dt>
        <dd>
          <Sources sources={organization.sources} />
        </dd>
      </div>
    </dl>
  );
}
