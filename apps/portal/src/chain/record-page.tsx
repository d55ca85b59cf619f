import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { withDay } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { RecordPlaceDocument } from '../generated/graphql.js';
import { Missing } from '../shell/missing.js';
import { useAnswer } from '../shell/use-answer.js';
import { chainPath } from './chain-path.js';
import { useNode } from './use-node.js';

/** A record by its id alone, as tables have it: leads to its page, or to what led to it where it has none. */
export default function RecordPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  const nodeOf = useNode();
  const { answer, instead } = useAnswer(RecordPlaceDocument, { variables: { id, asOf } });
  if (!answer) return instead;
  if (answer.node) return <Navigate to={withDay(nodeOf(answer.node).page ?? chainPath(id), asOf)} replace />;
  return <Missing title={t('chain.noRecordTitle')} text={t('chain.noRecord')} to="/reseau" link={t('network.title')} />;
}
