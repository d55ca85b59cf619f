import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { BrowseRegionsDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { firstStep, stepPath } from '../map/area.js';
import { FranceSheet } from '../map/france-sheet.js';
import { PageHead } from '../shell/page-head.js';
import { useAnswer } from '../shell/use-answer.js';
import { BrowseList } from './browse-list.js';
import { BrowseStep } from './browse-step.js';
import classes from './browse.module.css';

/** Region, département, commune: the map and the list beside it always offer the same choices. */
export default function BrowsePage() {
  const { region, departement } = useParams();
  if (departement) return <BrowseStep key={departement} kind="DEPARTEMENT" code={departement} region={region} />;
  return region ? <BrowseStep key={region} kind="REGION" code={region} /> : <France />;
}

function France() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf, day } = useAsOf();
  const { answer, instead } = useAnswer(BrowseRegionsDocument, { variables: { asOf }, height: 560 });
  const step = useMemo(() => answer && firstStep(answer), [answer]);
  const words = step && !step.hasRegions ? 'early' : 'regions';
  return (
    <>
      <PageHead title={t('browse.title')} lead={t(`browse.lead.${words}`)} />
      <div className={classes.columns}>
        <div>
          <FranceSheet areas={step?.areas} />
          <p className={classes.caption}>{t(`browse.drawn.${words}`, { day: formatDay(day, language) })}</p>
        </div>
        {step ? (
          <BrowseList
            title={t(`browse.first.${words}`)}
            items={step.nodes}
            total={step.nodes.length}
            pathOf={stepPath}
          />
        ) : (
          instead
        )}
      </div>
    </>
  );
}
