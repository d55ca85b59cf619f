import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay, formatNumber } from '../format/format.js';
import { BrowseRegionsDocument, HomeFiguresDocument, type HomeFiguresQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { firstStep } from '../map/area.js';
import { FranceSheet } from '../map/france-sheet.js';
import { SearchBox } from '../search/search-box.js';
import { Section } from '../shell/section.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { HomeNetwork } from './home-network.js';
import classes from './home.module.css';

export default function HomePage() {
  const { t } = useTranslation();
  usePageTitle('');
  const { asOf } = useAsOf();
  const { data } = useQuery(BrowseRegionsDocument, { variables: { asOf } });
  const areas = useMemo(() => data && firstStep(data).areas, [data]);
  return (
    <>
      <div className={classes.top}>
        <div>
          <h1>{t('home.title')}</h1>
          <p className={classes.lead}>{t('home.lead')}</p>
          <SearchBox large />
          <p className={classes.examples}>
            {t('home.try')} <DatedLink to="/territoires/commune/59350">Lille</DatedLink>,{' '}
            <DatedLink to="/recherche?q=97411">97411</DatedLink>,{' '}
            <DatedLink to="/territoires/departement/50">Manche</DatedLink>,{' '}
            <DatedLink to="/territoires/region/04">La Réunion</DatedLink>
          </p>
          <Figures />
        </div>
        <div>
          <FranceSheet areas={areas} />
          <p className={classes.caption}>
            <DatedLink to="/parcourir">{t('home.mapLink')}</DatedLink>
            <span>{t('home.mapCaption')}</span>
          </p>
        </div>
      </div>
      <HomeNetwork />
      <Section title={t('home.sayTitle')}>
        <p>{t('home.sayLead')}</p>
        <p className={classes.ways}>
          <DatedLink to="/demarches/pres-de-chez-moi">{t('home.sayNear')}</DatedLink>
          <DatedLink to="/demarches">{t('home.sayAll')}</DatedLink>
        </p>
      </Section>
      <Section title={t('home.foundTitle')}>
        <p>{t('home.foundLead')}</p>
        <p className={classes.ways}>
          <DatedLink to="/ressources">{t('home.foundItems')}</DatedLink>
          <DatedLink to="/portails">{t('home.foundPortals')}</DatedLink>
          <DatedLink to="/formations">{t('home.foundTraining')}</DatedLink>
          <DatedLink to="/rapports">{t('home.foundReports')}</DatedLink>
        </p>
      </Section>
      <Gone />
      <Section title={t('home.pastTitle')}>
        <p>{t('home.pastLead')}</p>
        <DatedLink to="/territoires/commune/51108?asOf=1990-01-01">{t('home.pastLink')}</DatedLink>
      </Section>
      <Section title={t('home.dataTitle')}>
        <p>{t('home.dataLead')}</p>
        <a href="/graphiql">{t('home.dataLink')}</a>
      </Section>
      <Section title={t('home.aboutTitle')}>
        <p>{t('home.about')}</p>
        <DatedLink to="/organisations">{t('shell.organizations')}</DatedLink>
      </Section>
    </>
  );
}

/** Communes that are no more: asked for by their old codes, they lead on. */
function Gone() {
  const { t } = useTranslation();
  return (
    <Section title={t('home.goneTitle')}>
      <p>{t('home.goneLead')}</p>
      <ul className={classes.list}>
        <li>
          <DatedLink to="/territoires/commune/02695">Saint-Thibaut (02695)</DatedLink>
        </li>
        <li>
          <DatedLink to="/territoires/commune/50602">Tourlaville (50602)</DatedLink>
        </li>
        <li>
          <DatedLink to="/territoires/commune/14697">L’Oudon (14697)</DatedLink>
        </li>
      </ul>
    </Section>
  );
}

const ROWS = [
  ['regions', 'REGION'],
  ['departements', 'DEPARTEMENT'],
  ['epcis', 'EPCI'],
  ['communes', 'COMMUNE'],
  ['delegatedCommunes', 'DELEGATED_COMMUNE,ASSOCIATED_COMMUNE'],
] as const satisfies readonly (readonly [keyof HomeFiguresQuery, string])[];

/** How many of each there are on the day; every figure opens the list it counts. */
function Figures() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf, day } = useAsOf();
  const { data, error } = useQuery(HomeFiguresDocument, { variables: { asOf } });
  return (
    <div className={classes.figures}>
      <h2 className={classes.figuresTitle}>{t('home.countLead', { day: formatDay(day, language) })}</h2>
      {error && !data ? (
        <p>{t('home.countFailed')}</p>
      ) : (
        <ul className="plain figures">
          {ROWS.map(([key, kinds]) => {
            const count = data?.[key].totalCount;
            return (
              <li key={key}>
                <DatedLink to={`/recherche?nature=${kinds}`}>
                  <span className={classes.number}>
                    {count === undefined ? '\u2007' : formatNumber(count, language)}
                  </span>{' '}
                  {t(`home.counts.${key}`, { count: count ?? 2 })}
                </DatedLink>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
