import { useTranslation } from 'react-i18next';
import { orNull, textOf } from '../form/values.js';
import {
  CourseClassifyDocument,
  type CourseObjective,
  type TraineeKind,
  TrainingSessionTraineesSetDocument,
} from '../generated/graphql.js';
import { WriteButton } from '../write/write-button.js';
import { KINDS, OBJECTIVES } from './trainee-kinds.js';

interface Classified {
  id: string;
  version: number;
  objective: CourseObjective | null;
  speciality: string | null;
  /** What its next version says. */
  draft?: { objective: CourseObjective | null; speciality: string | null } | null;
}

/** How a course is told in the yearly return. */
export function ClassifyButton({ course }: { course: Classified }) {
  const { t } = useTranslation();
  const { id, version } = course;
  const { objective, speciality } = course.draft ?? course;
  return (
    <WriteButton
      label={t('bilan.classify')}
      spec={() => ({
        id: `courseClassify:${id}`,
        title: t('bilan.classify'),
        submit: t('bilan.classifySubmit'),
        intro: <p>{t('bilan.classifyHelp')}</p>,
        mutation: CourseClassifyDocument,
        version,
        initial: { objective: objective ?? '', speciality: speciality ?? '' },
        fields: [
          {
            name: 'objective',
            kind: 'choice',
            label: t('bilan.objective'),
            options: OBJECTIVES.map((value) => ({ value, label: t(`bilan.objectives.${value}`) })),
          },
          { name: 'speciality', kind: 'text', label: t('bilan.speciality'), help: t('bilan.specialityHelp') },
        ],
        variables: (values, { version: expectedVersion }) => ({
          input: {
            ...{ id, expectedVersion },
            objective: OBJECTIVES.find((one) => one === textOf(values, 'objective')) ?? null,
            speciality: orNull(values, 'speciality'),
          },
        }),
      })}
    />
  );
}

/** As what people take part in a session, unless their enrolment says otherwise. */
export function TraineesButton({
  session: { id, version, traineeKind },
}: {
  session: { id: string; version: number; traineeKind: TraineeKind | null };
}) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('bilan.traineesSet')}
      spec={() => ({
        id: `trainingSessionTraineesSet:${id}`,
        title: t('bilan.traineesSet'),
        submit: t('word.save'),
        intro: <p>{t('bilan.traineesHelp')}</p>,
        mutation: TrainingSessionTraineesSetDocument,
        version,
        initial: { traineeKind: traineeKind ?? '' },
        fields: [
          {
            name: 'traineeKind',
            kind: 'choice',
            label: t('bilan.traineeKind'),
            options: KINDS.map((value) => ({ value, label: t(`bilan.traineeKinds.${value}`) })),
          },
        ],
        variables: (values, { version: expectedVersion }) => ({
          input: {
            ...{ id, expectedVersion },
            traineeKind: KINDS.find((kind) => kind === textOf(values, 'traineeKind')) ?? null,
          },
        }),
      })}
    />
  );
}
