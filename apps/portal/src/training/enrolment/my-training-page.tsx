import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { DemonstrationBadge } from '../../demonstration/demonstration-badge.js';
import { typeset } from '../../format/typeset.js';
import { MyEnrolmentsDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { RequireSession } from '../../session/require-session.js';
import type { Viewer } from '../../session/viewer.js';
import { Actions } from '../../shell/actions.js';
import { PageHead } from '../../shell/page-head.js';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';
import { Narrow } from '../../table/cells.js';
import { Table } from '../../table/table.js';
import { daysOf, whereOf } from '../session-words.js';
import { ToAnswer } from '../../evaluation/to-answer.js';
import { TrainingNav } from '../training-nav.js';
import { MyWaits } from './course-waits.js';
import { OfferButtons } from './enrolment-actions.js';
import { EnrolmentState } from './enrolment-state.js';
import { OwnCalendar } from './own-calendar.js';
import { isToCome, type OwnEnrolment } from './to-come.js';

/** In which sessions whoever is signed in takes part, waits, or took part. */
export default function MyTrainingPage() {
  const { t } = useTranslation();
  return (
    <RequireSession>
      {(viewer) => (
        <>
          <PageHead title={t('training.mine.title')} lead={t('training.mine.lead')} />
          <TrainingNav />
          <Mine viewer={viewer} />
        </>
      )}
    </RequireSession>
  );
}

function Mine({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const person = viewer.person?.id;
  const { answer, instead } = useAnswer(MyEnrolmentsDocument, {
    variables: { person: person ?? '' },
    skip: !person,
    fetchPolicy: 'cache-and-network',
  });
  if (!person) return <p>{t('training.mine.noPerson')}</p>;
  if (!answer) return instead;
  const all = answer.enrolments?.nodes ?? [];
  return (
    <>
      <ToAnswer />
      <Part title={t('training.mine.now')} empty={t('training.mine.none')} enrolments={all.filter(isToCome)} />
      <MyWaits personId={person} />
      {all.some((one) => !isToCome(one)) && (
        <Part title={t('training.mine.before')} empty="" enrolments={all.filter((one) => !isToCome(one))} />
      )}
      <OwnCalendar personId={person} />
    </>
  );
}

function Part({ title, empty, enrolments }: { title: string; empty: string; enrolments: readonly OwnEnrolment[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section title={title}>
      <Table
        name={title}
        rows={enrolments}
        empty={
          <>
            {empty} <DatedLink to="/formations">{t('training.all')}</DatedLink>
          </>
        }
        columns={[
          {
            label: t('training.course'),
            names: true,
            cell: ({ session }) =>
              session && (
                <>
                  <DatedLink to={`/formations/sessions/${session.id}`}>{typeset(session.title)}</DatedLink>{' '}
                  {session.isDemonstration && <DemonstrationBadge />}
                  <Narrow>{daysOf(session, language)}</Narrow>
                </>
              ),
          },
          { label: t('training.dates'), cell: ({ session }) => session && daysOf(session, language), wide: true },
          { label: t('word.place'), cell: ({ session }) => session && whereOf(session, t), wide: true },
          {
            label: t('word.state'),
            cell: (enrolment) => (
              <>
                <EnrolmentState enrolment={enrolment} />
                {enrolment.status === 'WITHDRAWN' && enrolment.endCause && (
                  <div className="soft">{t(`training.enrolment.causes.${enrolment.endCause}`)}</div>
                )}
                {enrolment.offer && (
                  <Actions>
                    <OfferButtons enrolment={enrolment} name={enrolment.session?.title} />
                  </Actions>
                )}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
