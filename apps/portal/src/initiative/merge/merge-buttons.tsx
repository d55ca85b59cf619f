import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import type { FieldOption } from '../../form/field-spec.js';
import { textOf } from '../../form/values.js';
import {
  AnswersDueDocument,
  ContributionMergeDocument,
  ContributionPageDocument,
  ContributionUnmergeDocument,
} from '../../generated/graphql.js';
import { WriteButton } from '../../write/write-button.js';
import type { Chosen } from '../answer/answer-buttons.js';
import { MainControl, type Merging } from './main-control.js';

/** Gathers a contribution under another of its call. */
export function MergeButton({ contribution }: { contribution: Merging }) {
  const { t } = useTranslation();
  const refetch = useRefetch(ContributionPageDocument);
  const { id, title } = contribution;
  return (
    <WriteButton
      label={t('contribution.merge.merge')}
      about={title}
      spec={() => ({
        id: `contributionMerge:${id}`,
        title: t('contribution.merge.merge'),
        submit: t('contribution.merge.mergeDo'),
        intro: <p>{t('contribution.merge.intro')}</p>,
        did: t('contribution.merge.did'),
        of: title,
        mutation: ContributionMergeDocument,
        initial: { into: null, reason: '' },
        fields: [
          {
            name: 'into',
            kind: 'custom',
            label: t('contribution.merge.main'),
            help: t('contribution.merge.mainHelp'),
            required: true,
            paths: ['intoId', 'contributionIds'],
            check: (value) => (value ? undefined : t('contribution.merge.mainNeeded')),
            render: (control) => <MainControl {...control} contribution={contribution} />,
            text: (value) => (value as FieldOption | null)?.label ?? '',
          },
          {
            name: 'reason',
            kind: 'lines',
            label: t('word.reason'),
            help: t('contribution.merge.reasonHelp'),
            required: true,
          },
        ],
        variables: (values) => ({
          input: {
            intoId: (values['into'] as FieldOption).value,
            contributionIds: [id],
            reason: textOf(values, 'reason'),
          },
        }),
        onDone: () => void refetch(),
      })}
    />
  );
}

/** Gathers several that were chosen under one of them. */
export function MergeChosenButton({ chosen, onDone }: { chosen: readonly Chosen[]; onDone: () => void }) {
  const { t } = useTranslation();
  const refetch = useRefetch(AnswersDueDocument);
  return (
    <WriteButton
      label={t('contribution.merge.chosen')}
      spec={() => ({
        id: `contributionMerge:${chosen.map(({ id }) => id).join()}`,
        title: t('contribution.merge.chosen'),
        submit: t('contribution.merge.mergeDo'),
        intro: <p>{t('contribution.merge.intro')}</p>,
        did: t('contribution.merge.did'),
        mutation: ContributionMergeDocument,
        initial: { intoId: '', reason: '' },
        fields: [
          {
            ...{ name: 'intoId', kind: 'radios', label: t('contribution.merge.main'), required: true },
            ...{ help: t('contribution.merge.mainHelp'), paths: ['contributionIds'] },
            options: chosen.map(({ id, title }) => ({ value: id, label: title })),
          },
          {
            name: 'reason',
            kind: 'lines',
            label: t('word.reason'),
            help: t('contribution.merge.reasonHelp'),
            required: true,
          },
        ],
        variables: (values) => ({
          input: {
            intoId: textOf(values, 'intoId'),
            contributionIds: chosen.flatMap(({ id }) => (id === values['intoId'] ? [] : id)),
            reason: textOf(values, 'reason'),
          },
        }),
        onDone: () => {
          void refetch();
          onDone();
        },
      })}
    />
  );
}

/** Takes a contribution apart from the one under which it was gathered. */
export function UnmergeButton({ contribution: { id, title } }: { contribution: Chosen }) {
  const { t } = useTranslation();
  const refetch = useRefetch(ContributionPageDocument);
  return (
    <WriteButton
      label={t('contribution.merge.unmerge')}
      about={title}
      spec={() => ({
        id: `contributionUnmerge:${id}`,
        title: t('contribution.merge.unmerge'),
        submit: t('contribution.merge.unmergeDo'),
        intro: <p>{t('contribution.merge.unmergeIntro')}</p>,
        did: t('contribution.merge.unmergeDid'),
        of: title,
        mutation: ContributionUnmergeDocument,
        initial: { reason: '' },
        fields: [
          {
            name: 'reason',
            kind: 'lines',
            label: t('word.reason'),
            help: t('contribution.merge.reasonHelp'),
            required: true,
          },
        ],
        variables: (values) => ({ input: { contributionId: id, reason: textOf(values, 'reason') } }),
        onDone: () => void refetch(),
      })}
    />
  );
}
