import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { FieldOption } from '../../form/field-spec.js';
import { rowsOf, textOf } from '../../form/values.js';
import {
  TrainingSessionDuplicateDocument,
  TrainingSessionTrainersSetDocument,
  type TrainingSessionDetailFragment as Session,
} from '../../generated/graphql.js';
import { WriteButton } from '../../write/write-button.js';

/** Who teaches in all half-days: one person a row. */
export function TrainersButton({ session }: { session: Session }) {
  const { t } = useTranslation();
  const trainers = session.trainers ?? [];
  return (
    <WriteButton
      label={t('training.write.trainers')}
      spec={() => ({
        id: `trainingSessionTrainers:${session.id}`,
        title: t('training.write.trainers'),
        submit: t('training.write.trainersSubmit'),
        mutation: TrainingSessionTrainersSetDocument,
        version: session.version,
        initial: { trainerIds: trainers.map(({ id, name }) => ({ person: { value: id, label: name } })) },
        fields: [
          {
            name: 'trainerIds',
            kind: 'rows',
            label: t('training.trainers'),
            help: t('training.write.trainersHelp'),
            add: t('training.write.addTrainer'),
            most: 5,
            columns: [{ name: 'person', kind: 'person', label: t('word.person'), required: true }],
          },
        ],
        variables: (values, { version }) => ({
          input: {
            id: session.id,
            trainerIds: rowsOf(values['trainerIds']).flatMap((row) => {
              const person = row['person'] as FieldOption | string | undefined;
              return person ? [typeof person === 'string' ? person : person.value] : [];
            }),
            expectedVersion: version,
          },
        }),
      })}
    />
  );
}

/** The same session once more, which opens then. */
export function DuplicateButton({ session }: { session: Session }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <WriteButton
      label={t('training.write.duplicate')}
      spec={() => ({
        id: `trainingSessionDuplicate:${session.id}`,
        title: t('training.write.duplicate'),
        submit: t('training.write.duplicateSubmit'),
        intro: <p>{t('training.write.duplicateHelp')}</p>,
        mutation: TrainingSessionDuplicateDocument,
        initial: { startsOn: '' },
        fields: [{ name: 'startsOn', kind: 'day', label: t('word.firstDay'), required: true }],
        variables: (values) => ({ input: { id: session.id, startsOn: textOf(values, 'startsOn') } }),
        onDone: (payload) => {
          const { trainingSession } = payload as { trainingSession?: { id: string } | null };
          if (trainingSession) void navigate(`/formations/sessions/${trainingSession.id}`);
        },
      })}
    />
  );
}
