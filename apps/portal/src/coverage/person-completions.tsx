import { useTranslation } from 'react-i18next';
import { PartialDay } from '../certainty/partial-day.js';
import { typeset } from '../format/typeset.js';
import { type CompletionLineFragment as Completion, PersonTrainingDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';
import { hoursOf } from '../training/session-words.js';
import { completionForm } from './writes/completion-form.js';

/** What somebody of the team has completed, and the forms to record, correct and remove it. */
export function PersonCompletions({ person }: { person: { id: string; name: string } }) {
  const { t } = useTranslation();
  const title = t('coverage.completionsOf', { name: person.name });
  return (
    <Section title={title} action={<completionForm.RecordButton given={{ personId: person.id }} about={person.name} />}>
      <List
        query={PersonTrainingDocument}
        variables={{ person: person.id }}
        fetchPolicy="cache-and-network"
        list={({ person: found }) => found?.training}
        name={title}
        columns={useCompletionColumns()}
        keyOf={({ id }) => id}
        pages="short"
        height={120}
        empty={t('coverage.completionsNone')}
      />
    </Section>
  );
}

function useCompletionColumns(): Column<Completion>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    { label: t('training.course'), cell: ({ title }) => typeset(title), csv: ({ title }) => title },
    {
      label: t('coverage.completionDay'),
      cell: ({ completedOn }) => <PartialDay date={completedOn} />,
      csv: ({ completedOn }) => completedOn,
    },
    {
      label: t('coverage.completionHours'),
      cell: ({ attendedMinutes }) => (attendedMinutes === null ? '–' : hoursOf(attendedMinutes, t, language)),
      csv: ({ attendedMinutes }) => attendedMinutes,
      wide: true,
    },
    {
      label: t('word.actions'),
      actions: true,
      cell: ({ id, title, version, viewerMayChange, isSettled }) =>
        viewerMayChange ? (
          <>
            <completionForm.CorrectButton id={id} about={title} />{' '}
            <completionForm.RemoveButton id={id} version={version} about={title} />
          </>
        ) : (
          isSettled && <span className="soft">{t('coverage.completionSettled')}</span>
        ),
    },
  ];
}
