import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { Problem } from '../../form/confirm.js';
import { useAction } from '../../form/use-action.js';
import {
  WorkstreamAttendanceConfirmDocument,
  WorkstreamAttendanceRecordDocument,
  WorkstreamMeetingPageDocument,
} from '../../generated/graphql.js';
import { Actions } from '../../shell/actions.js';
import { tell } from '../../shell/announcement.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Section } from '../../shell/section.js';
import { WriteButton } from '../../write/write-button.js';
import { CountsForNobody } from '../counts-for.js';
import type { Meeting } from './meeting.js';

/** Who was there; said by whoever steers the workstream. */
export function Attendance({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const { attendees, viewerSteers } = meeting;
  return (
    <Section
      title={t('meeting.attendance')}
      note={<p className="soft">{t('meeting.attendanceNote')}</p>}
      action={viewerSteers && <RecordButton meeting={meeting} />}
    >
      {attendees?.length ? (
        <p>{attendees.map(({ name }) => name).join(', ')}</p>
      ) : (
        <p className="soft">{t('meeting.attendanceNone')}</p>
      )}
      {meeting.viewerWorks && !meeting.viewerAttended && <Own id={meeting.id} />}
    </Section>
  );
}

/** One says it oneself: that is what counts. */
function Own({ id }: { id: string }) {
  const { t } = useTranslation();
  const refetch = useRefetch(WorkstreamMeetingPageDocument);
  const saying = useAction(async (send) => {
    await send(WorkstreamAttendanceConfirmDocument, { input: { id } });
    tell(t('meeting.wasThereSaid'));
    await refetch();
  });
  return (
    <>
      <CountsForNobody />
      <Problem text={saying.problem} />
      <Actions>
        <PlainButton look="go" aria-disabled={saying.busy || undefined} onClick={() => void saying.run()}>
          {t('meeting.wasThere')}
        </PlainButton>
      </Actions>
    </>
  );
}

function RecordButton({ meeting: { id, version, title, workstream, attendees } }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const options = (workstream?.participants?.nodes ?? []).flatMap(({ person }) =>
    person ? [{ value: person.id, label: person.name }] : [],
  );
  return (
    <WriteButton
      label={t('meeting.record')}
      about={title}
      spec={() => ({
        id: `attendance:${id}`,
        title: t('meeting.record'),
        submit: t('meeting.recordSubmit'),
        did: t('meeting.recorded'),
        of: title,
        mutation: WorkstreamAttendanceRecordDocument,
        initial: { who: attendees?.map(({ id: person }) => person) ?? [] },
        fields: [{ name: 'who', kind: 'checks', label: t('meeting.who'), options }],
        variables: ({ who }) => ({ input: { id, expectedVersion: version, personIds: who as string[] } }),
      })}
    />
  );
}
