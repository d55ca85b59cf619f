import { ChainLink } from '../chain/chain-link.js';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { SessionCertificates } from '../certificate/session-certificates.js';
import { DatedLink } from '../day/dated-link.js';
import { Because } from '../format/because.js';
import { formatDay, zoneName } from '../format/format.js';
import { InLocale } from '../format/in-locale.js';
import { typeset } from '../format/typeset.js';
import { TrainingSessionPageDocument, type TrainingSessionDetailFragment as Session } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { SessionFile } from '../results/session-file.js';
import { Fact, Facts } from '../shell/facts.js';
import { Missing } from '../shell/missing.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Remark } from '../shell/remark.js';
import { Section } from '../shell/section.js';
import { Narrow } from '../table/cells.js';
import { Table } from '../table/table.js';
import { SessionAccommodation } from '../accommodation/session-accommodation.js';
import { SessionEvaluations } from '../evaluation/session-evaluations.js';
import { SessionNeeds } from '../training-need/session-needs.js';
import { EnrolmentSection } from './enrolment/enrolment-section.js';
import { OwnPlace } from '../attendance/own-place.js';
import { daysOf, hoursOf, placesOf, priceOf, SessionState, whereOf } from './session-words.js';
import { SessionDocuments } from './session-documents.js';
import { SessionActions } from './writes/session-actions.js';

export default function SessionPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams();
  return (
    <Record
      query={TrainingSessionPageDocument}
      variables={{ id }}
      fetchPolicy="cache-and-network"
      of={({ trainingSession }) => trainingSession}
      isIt={(session) => session.id === id}
      title={(session) => `${session.title}, ${daysOf(session, language)}`}
      missing={
        <Missing
          title={t('training.missingSessionTitle')}
          text={t('training.missingSession')}
          to="/formations"
          link={t('training.all')}
        />
      }
    >
      {(session) => <SessionArticle session={session} />}
    </Record>
  );
}

function CourseLink({ course: { id, title, locale } }: { course: NonNullable<Session['course']> }) {
  return (
    <DatedLink to={`/formations/cours/${id}`}>
      <InLocale locale={locale}>{title}</InLocale>
    </DatedLink>
  );
}

function SessionArticle({ session }: { session: Session }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { course, provider, status } = session;
  return (
    <article>
      <RecordHead
        above={[{ to: '/formations', name: t('training.sessions') }]}
        isDemonstration={session.isDemonstration}
        title={<InLocale locale={session.course?.locale}>{session.title}</InLocale>}
      />
      <Facts look="line">
        <Fact label={t('word.state')}>
          <SessionState status={status} />
        </Fact>
        <Fact label={t('training.dates')}>
          {daysOf(session, language)}
          <span data-screen>
            {' · '}
            <a href={session.calendarPath} download>
              {t('training.calendar')}
            </a>
          </span>
        </Fact>
        <Fact label={t('word.place')}>
          {whereOf(session, t)}
          {session.address && <div className="soft">{typeset(session.address)}</div>}
        </Fact>
        <Fact label={t('training.places')}>{placesOf(session, t)}</Fact>
      </Facts>
      <ChainLink id={session.id} />
      {status === 'CANCELLED' && (
        <Remark isLong>
          <p>
            <strong>{t('training.cancelled')}</strong>
          </p>
          {session.cancelReason && (
            <p>
              <Because reason={session.cancelReason} />
            </p>
          )}
        </Remark>
      )}
      {session.lacksApproval && <Remark>{t('training.lacksApproval')}</Remark>}
      {session.viewerHolds && <SessionActions session={session} />}
      <EnrolmentSection session={session} />
      <SessionAccommodation session={session} />
      <SessionEvaluations session={session} />
      <Section
        title={t('training.halfDays')}
        note={<p className="soft">{t('training.zone', { zone: zoneName(session.zone, language) })}</p>}
      >
        <HalfDays session={session} />
      </Section>
      <SessionDocuments session={session} />
      {session.viewerHolds && (status === 'HELD' || status === 'CLOSED') && (
        <SessionCertificates session={session} mayIssue={Boolean(session.viewerProvides)} />
      )}
      <SessionNeeds id={session.id} />
      {session.viewerHolds && (status === 'HELD' || status === 'CLOSED') && <SessionFile session={session} />}
      <Section title={t('training.course')}>
        <Facts>
          <Fact label={t('training.course')}>{course && <CourseLink course={course} />}</Fact>
          <Fact label={t('training.provider')}>{provider && <OrganizationLink organization={provider} />}</Fact>
          <Fact label={t('training.duration')}>{course && hoursOf(course.durationMinutes, t, language)}</Fact>
          <Fact label={t('training.price')}>{course && priceOf(course.priceCents, t, language)}</Fact>
          <Fact label={t('training.trainers')}>{namesOf(session.trainers)}</Fact>
          <Fact label={t('training.join')}>
            {session.remoteUrl && <a href={session.remoteUrl}>{session.remoteUrl}</a>}
          </Fact>
        </Facts>
      </Section>
    </article>
  );
}

const namesOf = (people: Session['trainers']): string =>
  (people ?? [])
    .map(({ name }) => name)
    .sort()
    .join(', ');

function HalfDays({ session }: { session: Session }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Table
      name={t('training.halfDays')}
      columns={[
        { label: t('word.date'), cell: ({ on }) => formatDay(on, language) },
        { label: t('training.write.half'), cell: ({ half }) => t(`training.halves.${half}`), wide: true },
        {
          label: t('training.hour'),
          cell: ({ from, to, room }) => (
            <>
              {t('training.fromTo', { from, to })}
              {room && <Narrow>{typeset(room)}</Narrow>}
            </>
          ),
          whole: true,
        },
        {
          label: t('attendance.ownColumn'),
          cell: (halfDay) => <OwnPlace halfDay={halfDay} holds={session.viewerHolds} />,
          has: ({ attendance }) => attendance !== null,
        },
        {
          label: t('training.room'),
          cell: ({ room }) => (room ? typeset(room) : '–'),
          has: ({ room }) => room !== null,
          wide: true,
        },
        // Told of each where they are not the same all along.
        {
          label: t('training.trainers'),
          cell: ({ trainers }) => namesOf(trainers) || '–',
          has: ({ trainers }) => namesOf(trainers) !== namesOf(session.trainers),
          wide: true,
        },
      ]}
      rows={session.halfDays}
      keyOf={({ id }) => id}
    />
  );
}
