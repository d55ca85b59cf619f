import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatPartial } from '../format/format.js';
import { OrganizationPageDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Problem, QueryProblem } from '../pages/problem.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { TerritoryLink } from '../territory/territory-link.js';
import territoryClasses from '../territory/territory.module.css';
import classes from './organization.module.css';

export default function OrganizationPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { key = '' } = useParams();
  const { asOf } = useAsOf();
  const { data, error, refetch } = useQuery(OrganizationPageDocument, { variables: { key, asOf } });
  const organization = data?.organization;
  usePageTitle(organization?.name);
  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (!organization) {
    return (
      <Problem title={t('error.organizationTitle')}>
        <p>{t('error.organization', { key })}</p>
        <p>
          <DatedLink to="/organisations">{t('organization.all')}</DatedLink>
        </p>
      </Problem>
    );
  }
  const closing = organization.closingKind === 'JUDICIAL_LIQUIDATION' ? 'JUDICIAL_LIQUIDATION' : 'OTHER';
  return (
    <article>
      <nav aria-label={t('territory.breadcrumb')}>
        <ol className={territoryClasses.breadcrumb}>
          <li>
            <DatedLink to="/organisations">{t('organization.title')}</DatedLink>
          </li>
        </ol>
      </nav>
      <p className={territoryClasses.kind}>{t(`organization.kinds.${organization.kind}`)}</p>
      <h1>{organization.name}</h1>
      <dl className={`${territoryClasses.figures} ${classes.facts}`}>
        <div>
          <dt>{t('organization.founded')}</dt>
          <dd>
            {organization.foundedOn ? (
              formatPartial(organization.foundedOn, language)
            ) : (
              <span className={classes.unknown}>{t('organization.unknown')}</span>
            )}
          </dd>
        </div>
        {organization.closedOn && (
          <div>
            <dt>{t('organization.closed')}</dt>
            <dd>
              {formatPartial(organization.closedOn, language)}
              {organization.closingKind && ` (${t(`organization.closings.${closing}`)})`}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('organization.serves')}</dt>
          <dd>
            {organization.territories?.length
              ? organization.territories.map(
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
          <dt>{t('organization.sources')}</dt>
          <dd>
            <ul className="plain">
              {organization.sources.map((source) => (
                <li key={source.key}>
                  {source.title} <span className="soft">({source.key})</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </article>
  );
}
