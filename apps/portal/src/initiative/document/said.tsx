import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { type ContributionFilter, ContributionsDocument } from '../../generated/graphql.js';
import { useAnswer } from '../../shell/use-answer.js';
import { Card } from '../contribution/card.js';
import type { DocumentCall } from './document.js';
import classes from '../initiative.module.css';

interface SaidProps {
  call: Pick<DocumentCall, 'id' | 'state' | 'takesSupport' | 'takesComments' | 'isDemonstration'>;
  filter: Pick<ContributionFilter, 'block' | 'passageStates' | 'textVersion'>;
}

/** As many as stand beside a text; all of them are on the page of the call. */
const FEW = 20;

/** What people said of a block, or of what the text says no more. */
export function Said({ call, filter }: SaidProps) {
  const { t } = useTranslation();
  const { answer, instead } = useAnswer(ContributionsDocument, {
    variables: { filter: { call: call.id, ...filter, includeDemonstration: call.isDemonstration }, first: FEW },
    fetchPolicy: 'cache-and-network',
    height: 160,
  });
  if (!answer) return instead;
  const { nodes, totalCount } = answer.contributions;
  return (
    <>
      {nodes.length === 0 && <p role="status">{t('document.nothingSaid')}</p>}
      <div className={classes.cards}>
        {nodes.map((contribution) => (
          <Card key={contribution.id} contribution={contribution} call={call} />
        ))}
      </div>
      {totalCount > nodes.length && (
        <DatedLink to={`/demarches/appels/${call.id}`}>{t('document.allSaid', { count: totalCount })}</DatedLink>
      )}
    </>
  );
}
