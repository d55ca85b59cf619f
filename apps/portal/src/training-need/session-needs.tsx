import { useTranslation } from 'react-i18next';
import { SessionNeedsDocument } from '../generated/graphql.js';
import { useViewer } from '../session/viewer.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { Table } from '../table/table.js';
import { useNeedColumns } from './need-columns.js';

/** The needs that a session answers, among those that concern the reader; nothing where there are none. */
export function SessionNeeds({ id }: { id: string }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const [about, whom, period] = useNeedColumns();
  const { answer } = useAnswer(SessionNeedsDocument, {
    variables: { id },
    skip: !viewer,
    fetchPolicy: 'cache-and-network',
  });
  const needs = answer?.trainingSession?.needs?.nodes ?? [];
  if (needs.length === 0) return null;
  return (
    <Section title={t('need.ofSession')}>
      <Table name={t('need.ofSession')} rows={needs} columns={[about!, whom!, period!]} keyOf={({ id: key }) => key} />
    </Section>
  );
}
