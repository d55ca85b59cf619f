import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useAsOf } from '../day/use-as-of.js';
import { TerritoryPageDocument, type TerritoryKind, type TerritoryPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import NotFoundPage from '../pages/not-found-page.js';
import { Problem, QueryProblem } from '../pages/problem.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { Section } from '../shell/section.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { SearchBox } from '../search/search-box.js';
import { kindOfSlug } from './address.js';
import { Children, type ChildCount } from './children.js';
import { Figures } from './figures.js';
import { History } from './history.js';
import { Serving } from './serving.js';
import { Populations } from './populations.js';
import { TerritoryMap } from './territory-map.js';
import { Breadcrumb, Status } from './title.js';
import classes from './territory.module.css';

export type TerritoryDetail = NonNullable<TerritoryPageQuery['territory']>;

export default function TerritoryPage() {
  const { kind: slug, code } = useParams();
  const kind = kindOfSlug(slug);
  return kind && code ? <TerritoryOf kind={kind} code={code} /> : <NotFoundPage />;
}

function TerritoryOf({ kind, code }: { kind: TerritoryKind; code: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf } = useAsOf();
  const [params] = useSearchParams();
  const id = params.get('id');
  const { data, previousData, loading, error, refetch } = useQuery(TerritoryPageDocument, {
    variables: id ? { id, asOf } : { kind, code, asOf },
  });
  const shown = data ?? (loading ? previousData : undefined);
  const territory = shown?.territory;
  const fresh = territory?.code === code && territory.kind === kind;
  usePageTitle(territory && fresh ? `${territory.name} (${territory.code})` : undefined);

  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (loading && !fresh) return <PageSkeleton />;
  if (!territory) {
    return (
      <>
        <Problem title={t('error.territoryTitle')}>
          <p>{t('error.territory', { code, kind: t(`kind.${kind}`).toLocaleLowerCase(language) })}</p>
          <p>{t('error.territoryDo')}</p>
        </Problem>
        <div className={classes.searchAgain}>
          <SearchBox large />
        </div>
      </>
    );
  }
  return <Detail territory={territory} busy={loading} />;
}

function Detail({ territory, busy }: { territory: TerritoryDetail; busy: boolean }) {
  const { t } = useTranslation();
  const counts = childCounts(territory);
  return (
    <article aria-busy={busy} className={classes.page}>
      <Breadcrumb territory={territory} />
      <p className={classes.kind}>
        {territory.epciForm ? t(`epciForm.${territory.epciForm}`) : t(`kind.${territory.kind}`)}
      </p>
      <h1>
        {territory.name} <span className={classes.code}>({territory.code})</span>
      </h1>
      <Status territory={territory} />
      <div className={classes.top}>
        <Figures territory={territory} />
        <TerritoryMap territory={territory} />
      </div>
      {counts.length > 0 && <Children key={territory.id} territory={territory} counts={counts} />}
      <Section title={t('territory.history')}>
        <History territory={territory} />
      </Section>
      {territory.populations.length > 0 && (
        <Section title={t('territory.populations')}>
          <Populations code={territory.code} populations={territory.populations} />
        </Section>
      )}
      <Section title={t('territory.organizations')}>
        <Serving territory={territory} />
      </Section>
    </article>
  );
}

function childCounts(territory: TerritoryDetail): ChildCount[] {
  const counts: ChildCount[] = [
    { kind: 'REGION', count: territory.regions.totalCount },
    { kind: 'DEPARTEMENT', count: territory.departements.totalCount },
    { kind: 'EPCI', count: territory.epcis.totalCount },
    { kind: 'COMMUNE', count: territory.communes.totalCount },
    { kind: 'DELEGATED_COMMUNE', count: territory.delegatedCommunes.totalCount },
    { kind: 'ASSOCIATED_COMMUNE', count: territory.associatedCommunes.totalCount },
    { kind: 'MUNICIPAL_ARRONDISSEMENT', count: territory.municipalArrondissements.totalCount },
  ];
  return counts.filter(({ count }) => count > 0);
}
