import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { today } from '../../day/day.js';
import type { FieldOption, FieldSpec } from '../../form/field-spec.js';
import { textOf } from '../../form/values.js';
import {
  AnswersDueDocument,
  BudgetProjectPageDocument,
  ContributionPageDocument,
  type FollowUpStatus,
  FollowUpStepRecordDocument,
  FollowUpStepRemoveDocument,
  FollowUpStepUpdateDocument,
  type StepLineFragment as Step,
} from '../../generated/graphql.js';
import { ItemControl } from '../../portals/item-control.js';
import { labelOptions } from '../../write/label-options.js';
import { WriteButton } from '../../write/write-button.js';
import { type Chosen, useAbout } from './answer-buttons.js';
import { WorkstreamControl } from './workstream-control.js';

type Values = Readonly<Record<string, unknown>>;

const chosenId = (values: Values, name: string): string | null => (values[name] as FieldOption | null)?.value ?? null;

const inputOf = (values: Values) => ({
  status: values['status'] as FollowUpStatus,
  on: textOf(values, 'on'),
  noteFr: textOf(values, 'noteFr'),
  noteEn: textOf(values, 'noteEn') || null,
  itemId: chosenId(values, 'itemId'),
  workstreamId: chosenId(values, 'workstreamId'),
  url: textOf(values, 'url') || null,
});

/** The fields of a step; what shows it can be opened by everybody. */
function useStepFields(isDemonstration: boolean): FieldSpec[] {
  const { t } = useTranslation();
  const labelled = (value: unknown): string => (value as FieldOption | null)?.label ?? '';
  return [
    {
      name: 'status',
      kind: 'choice',
      label: t('answer.status'),
      required: true,
      options: labelOptions(t, 'answer.statuses'),
    },
    { name: 'on', kind: 'day', label: t('word.since'), required: true },
    { name: 'noteFr', kind: 'lines', label: t('answer.noteFr'), help: t('answer.noteHelp') },
    { name: 'noteEn', kind: 'lines', label: t('answer.noteEn') },
    {
      name: 'workstreamId',
      kind: 'custom',
      label: `${t('answer.workstream')} ${t('form.optional')}`,
      render: (control) => (
        <WorkstreamControl {...control} label={t('answer.workstream')} isDemonstration={isDemonstration} />
      ),
      text: labelled,
    },
    {
      name: 'itemId',
      kind: 'custom',
      label: `${t('answer.item')} ${t('form.optional')}`,
      render: (control) => <ItemControl {...control} label={t('answer.item')} isDemonstration={isDemonstration} />,
      text: labelled,
    },
    { name: 'url', kind: 'link', label: t('answer.url'), help: t('answer.urlHelp') },
  ];
}

interface StepButtonProps {
  /** Contributions, or projects of a budget. */
  chosen: readonly Chosen[];
  areProjects?: boolean;
  isDemonstration: boolean;
  onDone?: () => void;
}

/** Says what became of one contribution or project, or of several. */
export function StepButton({ chosen, areProjects, isDemonstration, onDone }: StepButtonProps) {
  const { t } = useTranslation();
  const about = useAbout(chosen);
  const fields = useStepFields(isDemonstration);
  const refetch = useRefetch(ContributionPageDocument, AnswersDueDocument, BudgetProjectPageDocument);
  return (
    <WriteButton
      label={t('answer.step')}
      about={about}
      spec={() => ({
        id: `followUpStepRecord:${chosen.map(({ id }) => id).join()}`,
        title: t('answer.step'),
        submit: t('answer.stepDo'),
        intro: <p>{t('answer.stepIntro', { about })}</p>,
        did: t('answer.stepDid'),
        of: about,
        mutation: FollowUpStepRecordDocument,
        initial: { status: 'STUDIED', on: today(), noteFr: '', noteEn: '', itemId: null, workstreamId: null, url: '' },
        fields,
        variables: (values) => {
          const ids = chosen.map(({ id }) => id);
          return { input: { ...(areProjects ? { projectIds: ids } : { contributionIds: ids }), ...inputOf(values) } };
        },
        onDone: () => {
          void refetch();
          onDone?.();
        },
      })}
    />
  );
}

const optionOf = (one: { id: string; title: string } | null | undefined): FieldOption | null =>
  one ? { value: one.id, label: one.title } : null;

export function CorrectStepButton({ step, isDemonstration }: { step: Step; isDemonstration: boolean }) {
  const { t } = useTranslation();
  const fields = useStepFields(isDemonstration);
  const refetch = useRefetch(ContributionPageDocument, BudgetProjectPageDocument);
  const { id, version, status, on, noteFr, noteEn, url, item, workstream } = step;
  return (
    <WriteButton
      look="quiet"
      label={t('word.correct')}
      about={t(`answer.statuses.${status}`)}
      spec={() => ({
        id: `followUpStepUpdate:${id}`,
        title: t('word.correct'),
        submit: t('word.save'),
        did: t('answer.stepUpdateDid'),
        mutation: FollowUpStepUpdateDocument,
        initial: {
          ...{ status, on, noteFr, noteEn: noteEn ?? '', url: url ?? '' },
          ...{ itemId: optionOf(item), workstreamId: optionOf(workstream) },
        },
        fields,
        variables: (values) => {
          const { itemId, workstreamId, ...input } = inputOf(values);
          // What the viewer does not see is not taken away by them.
          return {
            input: {
              ...{ id, expectedVersion: version, ...input },
              ...(itemId !== (item?.id ?? null) && { itemId }),
              ...(workstreamId !== (workstream?.id ?? null) && { workstreamId }),
            },
          };
        },
        onDone: () => void refetch(),
      })}
    />
  );
}

export function RemoveStepButton({ step: { id, version, status } }: { step: Step }) {
  const { t } = useTranslation();
  const refetch = useRefetch(ContributionPageDocument, BudgetProjectPageDocument);
  return (
    <WriteButton
      look="quiet"
      label={t('answer.stepRemove')}
      about={t(`answer.statuses.${status}`)}
      spec={() => ({
        id: `followUpStepRemove:${id}`,
        title: t('answer.stepRemove'),
        submit: t('answer.stepRemoveDo'),
        intro: <p>{t('answer.stepRemoveIntro')}</p>,
        did: t('answer.stepRemoveDid'),
        mutation: FollowUpStepRemoveDocument,
        initial: {},
        fields: [],
        variables: () => ({ input: { id, expectedVersion: version } }),
        onDone: () => void refetch(),
      })}
    />
  );
}
