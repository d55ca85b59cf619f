import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { today } from '../../day/day.js';
import { textOf } from '../../form/values.js';
import { BudgetProjectPageDocument, BudgetProjectReviewDocument, type BudgetVerdict } from '../../generated/graphql.js';
import { labelOptions } from '../../write/label-options.js';
import { WriteButton } from '../../write/write-button.js';
import type { ProjectShown } from './budget.js';

/** Says whether it can be built: what cannot is shown with the reasons, and is not voted on. */
export function ReviewButton({ project: { id, version, title } }: { project: ProjectShown }) {
  const { t } = useTranslation();
  const refetch = useRefetch(BudgetProjectPageDocument);
  return (
    <WriteButton
      label={t('budget.review.record')}
      about={title}
      spec={() => ({
        id: `budgetReview:${id}`,
        title: t('budget.review.record'),
        submit: t('budget.review.submit'),
        intro: <p>{t('budget.review.intro')}</p>,
        did: t('budget.review.did'),
        of: title,
        mutation: BudgetProjectReviewDocument,
        initial: { verdict: 'FEASIBLE', reasonsFr: '', reasonsEn: '', by: '', on: today() },
        fields: [
          {
            name: 'verdict',
            kind: 'radios',
            label: t('budget.review.verdict'),
            required: true,
            options: labelOptions(t, 'budget.verdicts'),
          },
          {
            name: 'reasonsFr',
            kind: 'lines',
            label: t('budget.review.reasonsFr'),
            help: t('budget.review.reasonsHelp'),
          },
          { name: 'reasonsEn', kind: 'lines', label: t('budget.review.reasonsEn') },
          { name: 'by', kind: 'text', label: t('budget.review.by'), help: t('budget.review.byHelp'), required: true },
          { name: 'on', kind: 'day', label: t('budget.review.on'), required: true },
        ],
        variables: (values) => ({
          input: {
            ...{ id, expectedVersion: version, verdict: textOf(values, 'verdict') as BudgetVerdict },
            ...{ reasonsFr: textOf(values, 'reasonsFr'), reasonsEn: textOf(values, 'reasonsEn') || null },
            ...{ by: textOf(values, 'by'), on: textOf(values, 'on') || null },
          },
        }),
        onDone: () => void refetch(),
      })}
    />
  );
}
