import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { Confirm } from '../../form/confirm.js';
import { textOf } from '../../form/values.js';
import { French } from '../../format/french.js';
import { formatInstant } from '../../format/format.js';
import {
  WorkstreamMeetingPageDocument,
  WorkstreamMinutesApproveDocument,
  type WorkstreamMinutesLineFragment as Version,
  WorkstreamMinutesWriteDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { useViewer } from '../../session/viewer.js';
import { Section } from '../../shell/section.js';
import { State } from '../../shell/state.js';
import { WriteButton } from '../../write/write-button.js';
import type { Meeting } from './meeting.js';
import classes from './meeting.module.css';

/** What was written of it: the last version, whether somebody else approved it, and those before. */
export function Minutes({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const refetch = useRefetch(WorkstreamMeetingPageDocument);
  const [last, ...former] = meeting.minutes?.nodes ?? [];
  const mayApprove = last && meeting.viewerWorks && !last.approvedAt && last.person?.id !== viewer?.person?.id;
  return (
    <Section
      title={t('meeting.minutes')}
      action={meeting.viewerWorks && <WriteMinutes meeting={meeting} last={last} />}
    >
      {!last && <p className="soft">{t('meeting.minutesNone')}</p>}
      {last && (
        <>
          <p>
            <State tone={last.approvedAt ? 'good' : 'wait'}>
              {!last.approvedAt
                ? t('meeting.unapproved')
                : last.approver
                  ? t('meeting.approved', { name: last.approver.name })
                  : t('meeting.approvedBySomebody')}
            </State>
          </p>
          <Shown version={last} />
          {mayApprove && (
            <Confirm
              label={t('meeting.approve')}
              question={t('meeting.approveQuestion')}
              action={t('meeting.approve')}
              isMain
              run={async (send) => {
                await send(WorkstreamMinutesApproveDocument, { input: { id: last.id, expectedVersion: last.version } });
                await refetch();
              }}
            />
          )}
        </>
      )}
      {former.length > 0 && (
        <details>
          <summary>{t('meeting.former')}</summary>
          {former.map((version) => (
            <Shown key={version.id} version={version} />
          ))}
        </details>
      )}
    </Section>
  );
}

function Shown({ version: { number, body, person, writtenAt } }: { version: Version }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const at = formatInstant(writtenAt, language);
  return (
    <article className={classes.version}>
      <p className="soft">
        {t('word.version', { number })},{' '}
        {person ? t('meeting.by', { name: person.name, at }) : t('meeting.byNobody', { at })}
      </p>
      <p className={classes.words}>
        <French>{body}</French>
      </p>
    </article>
  );
}

function WriteMinutes({ meeting: { id, title }, last }: { meeting: Meeting; last: Version | undefined }) {
  const { t } = useTranslation();
  const label = t(last ? 'meeting.writeAgain' : 'meeting.write');
  return (
    <WriteButton
      label={label}
      about={title}
      spec={() => ({
        id: `minutes:${id}`,
        title: label,
        submit: t('meeting.writeSubmit'),
        did: t('meeting.written'),
        of: title,
        intro: <p>{t('meeting.writeIntro')}</p>,
        mutation: WorkstreamMinutesWriteDocument,
        initial: { body: last?.body ?? '' },
        fields: [{ name: 'body', kind: 'lines', label: t('meeting.body'), required: true }],
        variables: (values) => ({
          input: { meetingId: id, afterNumber: last?.number ?? 0, body: textOf(values, 'body') },
        }),
      })}
    />
  );
}
