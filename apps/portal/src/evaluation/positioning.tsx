import { useTranslation } from 'react-i18next';
import { French } from '../format/french.js';
import { typeset } from '../format/typeset.js';
import { EvaluationPositioningDocument } from '../generated/graphql.js';
import { useAnswer } from '../shell/use-answer.js';
import { Table } from '../table/table.js';

/** What participants said of themselves before the session, by name: nothing for whoever may not read it. */
export function Positioning({ id }: { id: string }) {
  const { t } = useTranslation();
  const { answer } = useAnswer(EvaluationPositioningDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const rows = answer?.evaluation?.positioning ?? [];
  if (rows.length === 0) return null;
  return (
    <Table
      name={t('evaluation.positioning')}
      rows={rows}
      keyOf={({ name, key }) => `${name} ${key}`}
      columns={[
        { label: t('evaluation.participant'), names: true, cell: ({ name }) => name },
        { label: t('evaluation.question'), cell: ({ label }) => typeset(label) },
        {
          label: t('evaluation.theirAnswer'),
          cell: ({ kind, answer: given }) =>
            kind === 'SCALE' ? t('evaluation.outOfFive', { value: given }) : <French>{given}</French>,
        },
      ]}
    />
  );
}
