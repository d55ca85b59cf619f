import { useTranslation } from 'react-i18next';
import { CoursePublishDocument, CourseRetireDocument } from '../../generated/graphql.js';
import { textOf } from '../../form/values.js';
import { WriteButton } from '../../write/write-button.js';

interface Course {
  id: string;
  title: string;
  version: number;
}

/** Makes the draft what the course is from a day on. */
export function PublishButton({ course, draft }: { course: Course; draft: { title: string } }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('training.write.publish')}
      look="go"
      spec={() => ({
        id: `coursePublish:${course.id}`,
        title: t('training.write.publish'),
        submit: t('training.write.publishSubmit'),
        intro: <p>{t('training.write.publishHelp')}</p>,
        mutation: CoursePublishDocument,
        version: course.version,
        initial: { from: '' },
        fields: [{ name: 'from', kind: 'day', label: t('word.firstDay') }],
        irreversible: () => <p>{t('training.write.publishConfirm', { title: draft.title })}</p>,
        variables: (values, { version }) => ({
          input: { id: course.id, from: textOf(values, 'from') || null, expectedVersion: version },
        }),
      })}
    />
  );
}

export function RetireButton({ course }: { course: Course }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('training.write.retire')}
      spec={() => ({
        id: `courseRetire:${course.id}`,
        title: t('training.write.retire'),
        submit: t('training.write.retireSubmit'),
        mutation: CourseRetireDocument,
        version: course.version,
        initial: { on: '' },
        fields: [{ name: 'on', kind: 'day', label: t('training.write.retireOn') }],
        irreversible: () => <p>{t('training.write.retireConfirm', { title: course.title })}</p>,
        variables: (values, { version }) => ({
          input: { id: course.id, on: textOf(values, 'on') || null, expectedVersion: version },
        }),
      })}
    />
  );
}
