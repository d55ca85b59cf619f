import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAsOf } from '../day/use-as-of.js';
import { TerritoryPageDocument, type TerritoryKind, type TerritoryPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { BesideMap } from '../map/beside-map.js';
import NotFoundPage from '../pages/not-found-page.js';
import { Problem } from '../shell/problem.js';
import { SearchAgain } from '../search/search-again.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Section } from '../shell/section.js';
import { useAddress } from '../table/use-address.js';
import { kindOfSlug, territoryPath } from './address.js';
import { Children, type ChildCount } from './children.js';
import { Figures } from './figures.js';
import { History } from './history.js';
import { Serving } from './serving.js';
import { Populations } from './populations.js';
import { Published } from './published.js';
import { TerritoryMap } from './territory-map.js';
import { Status } from './status.js';
import classes from './territory.module.css';

type TerritoryDetail = NonNullable<TerritoryPageQuery['territory']>;

export default function TerritoryPage() {
  const { kind: slug, code } = useParams();
  const kind = kindOfSlug(slug);
  return kind && code ? <TerritoryOf kind={kind} code={code} /> : <NotFoundPage />;
}

function TerritoryOf({ kind, code }: { kind: TerritoryKind; code: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf } = useAsOf();
  const id = useAddress().params.get('id');
  return (
    <Record
      query={TerritoryPageDocument}
      variables={id ? { id, asOf } : { kind, code, asOf }}
      of={(data) => data.territory}
      isIt={(territory) => territory.code === code && territory.kind === kind}
      title={({ name }) => `${name} (${code})`}
      missing={
        <>
          <Problem title={t('error.territoryTitle')}>
            <p>{t('error.territory', { code, kind: t(`kind.${kind}`).toLocaleLowerCase(language) })}</p>
            <p>{t('error.territoryDo')}</p>
          </Problem>
          <SearchAgain />
        </>
      }
    >
      {(territory, busy) => <Detail territory={territory} busy={busy} />}
    </Record>
  );
}

function Detail({ territory, busy }: { territory: TerritoryDetail; busy: boolean }) {
  const { t } = useTranslation();
  const counts = childCounts(territory);
  const populations = territory.populations.filter(({ on }) => on <= territory.asOf);
  const ancestors = territory.ancestors.map((ancestor) => ({ to: territoryPath(ancestor), name: ancestor.name }));
  return (
    <article aria-busy={busy} className={classes.page}>
      <RecordHead
        above={[{ to: '/parcourir', name: t('territory.france') }, ...ancestors.reverse()]}
        kind={territory.epciForm ? t(`epciForm.${territory.epciForm}`) : t(`kind.${territory.kind}`)}
        title={
          <>
            {territory.name} <span className={classes.code}>({territory.code})</span>
          </>
        }
      />
      <Status territory={territory} />
      <BesideMap map={<TerritoryMap territory={territory} />}>
        <Figures territory={territory} />
      </BesideMap>
      {counts.length > 0 && <Children key={territory.id} territory={territory} counts={counts} />}
      <Section title={t('territory.history')}>
        <History territory={territory} />
      </Section>
      {populations.length > 0 && (
        <Section title={t('territory.populations')}>
          <Populations code={territory.code} populations={populations} />
        </Section>
      )}
      <Published territory={territory} />
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
