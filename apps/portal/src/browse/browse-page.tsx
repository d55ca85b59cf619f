import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { withDay } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { BrowseRegionsDocument } from '../generated/graphql.js';
import { FranceSheet } from '../map/france-sheet.js';
import { PageHead } from '../shell/page-head.js';
import { useAnswer } from '../shell/use-answer.js';
import { territoryPath } from '../territory/address.js';
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
  const { asOf } = useAsOf();
  const navigate = useNavigate();
  const { answer, instead } = useAnswer(BrowseRegionsDocument, { variables: { asOf }, height: 560 });
  const nodes = answer?.territories.nodes;
  const names = new Map(nodes?.map(({ code, name }) => [code, name]));
  return (
    <>
      <PageHead title={t('browse.title')} lead={t('browse.lead')} />
      <div className={classes.columns}>
        <FranceSheet
          nameOf={(code) => names.get(code)}
          onPick={(code) => void navigate(withDay(`/parcourir/${code}`, asOf))}
        />
        {nodes ? (
          <BrowseList
            title={t('browse.regions')}
            items={nodes}
            total={nodes.length}
            pathOf={(node) => (node.kind === 'REGION' ? `/parcourir/${node.code}` : territoryPath(node))}
          />
        ) : (
          instead
        )}
      </div>
    </>
  );
}
