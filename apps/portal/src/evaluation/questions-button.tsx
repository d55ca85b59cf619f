import { useTranslation } from 'react-i18next';
import { rowsOf, textOf } from '../form/values.js';
import {
  EvaluationFormPublishDocument,
  type EvaluationMoment,
  type EvaluationQuestionKind,
} from '../generated/graphql.js';
import { WriteButton } from '../write/write-button.js';

const MOMENTS: readonly EvaluationMoment[] = ['POSITIONING', 'HOT', 'COLD'];
const KINDS: readonly EvaluationQuestionKind[] = ['SCALE', 'CHOICE', 'TEXT'];

/** What a provider asks at one moment, in place of what the platform asks. */
export function QuestionsButton({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('evaluation.form.publish')}
      spec={() => ({
        id: `evaluationFormPublish:${organizationId}`,
        title: t('evaluation.form.publish'),
        submit: t('evaluation.form.publishSubmit'),
        intro: <p>{t('evaluation.form.publishIntro')}</p>,
        mutation: EvaluationFormPublishDocument,
        initial: { moment: 'HOT', from: '', questions: [{}] },
        fields: [
          {
            name: 'moment',
            kind: 'radios',
            label: t('evaluation.form.moment'),
            required: true,
            options: MOMENTS.map((value) => ({ value, label: t(`evaluation.moments.${value}`) })),
          },
          { name: 'from', kind: 'day', label: t('evaluation.form.from'), required: true },
          {
            name: 'questions',
            kind: 'rows',
            label: t('evaluation.form.questions'),
            add: t('evaluation.form.add'),
            most: 20,
            columns: [
              { name: 'label', kind: 'text', label: t('evaluation.form.question'), required: true },
              {
                name: 'kind',
                kind: 'choice',
                label: t('evaluation.form.kind'),
                required: true,
                options: KINDS.map((value) => ({ value, label: t(`evaluation.form.kinds.${value}`) })),
              },
              { name: 'choices', kind: 'text', label: t('evaluation.form.choices') },
            ],
          },
        ],
        variables: (values) => ({
          input: {
            organizationId,
            moment: textOf(values, 'moment') as EvaluationMoment,
            from: textOf(values, 'from'),
            questions: rowsOf(values['questions']).map((row) => ({
              label: row['label'] ?? '',
              kind: (row['kind'] || 'SCALE') as EvaluationQuestionKind,
              isRequired: row['kind'] !== 'TEXT',
              choices: (row['choices'] ?? '').split(';').flatMap((choice) => choice.trim() || []),
            })),
          },
        }),
      })}
    />
  );
}
