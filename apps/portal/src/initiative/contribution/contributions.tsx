import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../day/use-as-of.js';
import { ContributionsDocument, type ContributionOrigin } from '../../generated/graphql.js';
import type { Call } from '../call/call.js';
import { MapSkeleton } from '../../map/beside-map.js';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';
import { SelectFilter } from '../../table/filters.js';
import { Pager, usePage } from '../../table/pager.js';
import { oneOf, useAddress } from '../../table/use-address.js';
import classes from '../initiative.module.css';
import { Card } from './card.js';
import { ContributionFilters, ORDERS } from './contribution-filters.js';
import type { Contribution } from './contribution.js';

const SpotsMap = lazy(async () => ({ default: (await import('./spots-map.js')).SpotsMap }));

const STATUSES = ['SUBMITTED', 'REFUSED', 'WITHDRAWN'] as const;
const ORIGINS = ['ONLINE', 'WORKSHOP', 'PAPER', 'PHONE'] as const satisfies readonly ContributionOrigin[];
const MERGED = ['non', 'oui'] as const;

/** What people answered, a page at a time. */
export function Contributions({ call }: { call: Call }) {
  const { t } = useTranslation();
  const { params } = useAddress();
  const { asOf } = useAsOf();
  const { page, variables } = usePage();
  const status = oneOf(STATUSES, params.get('etat'));
  const origin = oneOf(ORIGINS, params.get('origine'));
  const merged = oneOf(MERGED, params.get('reunies'));
  const order = oneOf(ORDERS, params.get('tri')) ?? 'LATEST';
  const { answer, instead } = useAnswer(ContributionsDocument, {
    variables: {
      asOf,
      filter: {
        call: call.id,
        search: params.get('mots')?.trim() || undefined,
        status,
        origins: origin && [origin],
        isMerged: merged && merged === 'oui',
        includeDemonstration: call.isDemonstration,
      },
      orderBy: { field: order },
      ...variables,
    },
    fetchPolicy: 'cache-and-network',
    height: 400,
  });
  const found = answer?.contributions;
  return (
    <Section
      title={t('initiative.contributions')}
      anchor="contributions"
      note={found && <p className="soft">{t('initiative.contributionCount', { count: found.totalCount })}</p>}
    >
      <ContributionFilters states={call.initiative?.viewerWrites && STATUSES}>
        {(call.indicators.entered > 0 || origin) && (
          <SelectFilter
            name="origine"
            label={t('contribution.origin')}
            all={t('contribution.originsAll')}
            options={ORIGINS.map((value) => ({ value, label: t(`contribution.ways.${value}`) }))}
          />
        )}
        {(merged || found?.nodes.some(({ mergedInto }) => mergedInto)) && (
          <SelectFilter
            name="reunies"
            label={t('contribution.merge.filter')}
            all={t('contribution.merge.all')}
            options={MERGED.map((value) => ({ value, label: t(`contribution.merge.only.${value}`) }))}
          />
        )}
      </ContributionFilters>
      {!found && instead}
      {found?.nodes.length === 0 && <p role="status">{t('initiative.contributionsNone')}</p>}
      {call.kind === 'VIEWPOINT' && found && <Where contributions={found.nodes} />}
      <div className={classes.cards}>
        {found?.nodes.map((contribution) => (
          <Card key={contribution.id} contribution={contribution} call={call} />
        ))}
      </div>
      {found && found.nodes.length > 0 && (
        <Pager info={found.pageInfo} count={found.nodes.length} total={found.totalCount} page={page} />
      )}
    </Section>
  );
}

/** Where they are about, above the list: a spot leads to its contribution. */
function Where({ contributions }: { contributions: readonly Contribution[] }) {
  const { t } = useTranslation();
  if (!contributions.some(({ point }) => point)) return null;
  return (
    <Suspense fallback={<MapSkeleton />}>
      <SpotsMap
        contributions={contributions}
        label={t('contribution.mapLabel', { count: contributions.length })}
        counted={(count) => t('initiative.contributionCount', { count })}
        lead={(index) => ({ to: `/demarches/contributions/${contributions[index]!.id}` })}
      />
    </Suspense>
  );
}
