import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { DemonstrationBadge } from '../../demonstration/demonstration-badge.js';
import { formatDay, formatShortInstant } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import {
  CourseWaitBeginDocument,
  CourseWaitsDocument,
  type CourseWaitsQuery,
  CourseWaitWithdrawDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { useViewer } from '../../session/viewer.js';
import { Actions } from '../../shell/actions.js';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';
import type { Column } from '../../table/column.js';
import { Table } from '../../table/table.js';
import { WriteButton } from '../../write/write-button.js';

type Wait = NonNullable<CourseWaitsQuery['courseWaits']>['nodes'][number];

interface CourseProps {
  course: { id: string; from: string | null; retiredOn: string | null };
}

/** On the page of a course: the way to wait for any of its sessions, and those who do, as far as that concerns whoever reads. */
export function CourseWaits({ course }: CourseProps) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const waits = useWaits({ course: course.id }, !viewer);
  if (!viewer || !waits) return null;
  const person = viewer.person?.id;
  const isMine = waits.some((one) => one.person?.id === person);
  const mayBegin = person && !isMine && course.from && !course.retiredOn;
  if (!mayBegin && waits.length === 0) return null;
  return (
    <Section title={t('training.wait.title')}>
      {mayBegin && (
        <Actions>
          <BeginButton courseId={course.id} personId={person} />
        </Actions>
      )}
      {waits.length > 0 && <WaitTable waits={waits} person={person} />}
    </Section>
  );
}

/** For which courses whoever is signed in waits. */
export function MyWaits({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const waits = useWaits({ person: personId }, false);
  if (!waits?.length) return null;
  return (
    <Section title={t('training.wait.mine')}>
      <WaitTable waits={waits} person={personId} isOwn />
    </Section>
  );
}

function useWaits(variables: { course?: string; person?: string }, skip: boolean): readonly Wait[] | undefined {
  const { answer } = useAnswer(CourseWaitsDocument, { variables, skip, fetchPolicy: 'cache-and-network' });
  return answer?.courseWaits?.nodes;
}

function BeginButton({ courseId, personId }: { courseId: string; personId: string }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('training.wait.begin')}
      spec={() => ({
        id: `courseWaitBegin:${courseId}:${personId}`,
        title: t('training.wait.begin'),
        submit: t('training.wait.beginSubmit'),
        intro: <p>{t('training.wait.beginHelp')}</p>,
        mutation: CourseWaitBeginDocument,
        initial: {},
        fields: [],
        variables: () => ({ input: { courseId, personId } }),
      })}
    />
  );
}

function WithdrawButton({ wait, name }: { wait: Wait; name?: string }) {
  const { t } = useTranslation();
  const title = t('training.wait.withdraw');
  return (
    <WriteButton
      look="danger"
      label={title}
      about={name}
      spec={() => ({
        id: `courseWaitWithdraw:${wait.id}`,
        title: name ? t('training.enrolment.titleOf', { title, name }) : title,
        submit: title,
        intro: <p>{t('training.wait.withdrawHelp')}</p>,
        mutation: CourseWaitWithdrawDocument,
        version: wait.version,
        initial: {},
        fields: [],
        variables: (_, { version }) => ({ input: { id: wait.id, expectedVersion: version } }),
      })}
    />
  );
}

interface TableProps {
  waits: readonly Wait[];
  person: string | undefined;
  /** In the list of one's own: which course rather than who. */
  isOwn?: boolean;
}

function WaitTable({ waits, person, isOwn = false }: TableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const who: Column<Wait> = {
    label: t('word.person'),
    names: true,
    cell: (wait) => (
      <>
        {wait.person?.name ?? t('training.enrolment.unknown')} {wait.isDemonstration && <DemonstrationBadge />}
      </>
    ),
  };
  const course: Column<Wait> = {
    label: t('training.course'),
    names: true,
    cell: (wait) =>
      wait.course && (
        <>
          <DatedLink to={`/formations/cours/${wait.course.id}`}>{typeset(wait.course.title)}</DatedLink>{' '}
          {wait.isDemonstration && <DemonstrationBadge />}
        </>
      ),
  };
  return (
    <Table
      name={t('training.wait.title')}
      rows={waits}
      columns={[
        isOwn ? course : who,
        {
          label: t('word.organization'),
          cell: ({ organization }) => organization && typeset(organization.name),
          wide: true,
        },
        {
          label: t('word.state'),
          cell: ({ status, offer }) => {
            const session = offer?.enrolment?.session;
            if (!session) return t(`training.wait.statuses.${status}`);
            return (
              <DatedLink to={`/formations/sessions/${session.id}`}>
                {t('training.wait.offered', { day: formatDay(session.startsOn, language) })}
              </DatedLink>
            );
          },
        },
        {
          label: t('training.enrolment.requestedAt'),
          cell: ({ requestedAt }) => formatShortInstant(requestedAt, language),
          wide: true,
        },
        {
          label: t('word.actions'),
          actions: true,
          cell: (wait) =>
            wait.viewerMayWithdraw && (
              <WithdrawButton wait={wait} name={wait.person?.id === person ? undefined : wait.person?.name} />
            ),
        },
      ]}
    />
  );
}
