import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { typeset } from '../format/typeset.js';
import { AttendanceOwnDocument, type AttendanceOwnQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { RequireSession } from '../session/require-session.js';
import { Missing } from '../shell/missing.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { OwnForm } from './own-form.js';
import { weekdayOf } from './words.js';

type Own = NonNullable<AttendanceOwnQuery['attendanceSheet']>;

/** Where the code on the wall leads: whoever takes part signs for themselves. */
export default function OwnPage() {
  return <RequireSession>{() => <OwnSheet />}</RequireSession>;
}

function OwnSheet() {
  const { t } = useTranslation();
  const { halfDayId = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const [scanned] = useState(() => params.get('code') ?? undefined);
  // A code is nobody's business in an address that is kept or shown.
  useEffect(() => {
    if (params.has('code')) setParams({}, { replace: true });
  }, [params, setParams]);
  return (
    <Record
      query={AttendanceOwnDocument}
      variables={{ halfDayId }}
      fetchPolicy="cache-and-network"
      of={({ attendanceSheet }) => attendanceSheet}
      isIt={({ id }) => id === halfDayId}
      title={() => t('attendance.ownTitle')}
      missing={
        <Missing
          title={t('attendance.ownNone')}
          text={t('attendance.ownNoneText')}
          to="/formations"
          link={t('training.all')}
        />
      }
    >
      {(sheet) => <OwnArticle sheet={sheet} scanned={scanned} />}
    </Record>
  );
}

function OwnArticle({ sheet, scanned }: { sheet: Own; scanned: string | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { session, on, half, from, to } = sheet;
  return (
    <article>
      <RecordHead
        above={[
          { to: '/formations', name: t('training.sessions') },
          ...(session ? [{ to: `/formations/sessions/${session.id}`, name: session.title }] : []),
        ]}
        isDemonstration={session?.isDemonstration}
        title={t('attendance.ownTitle')}
      />
      {session && <p>{typeset(session.title)}</p>}
      <p>
        {t('attendance.ownLead', {
          ...{ day: weekdayOf(on, language), half: t(`attendance.halves.${half}`) },
          ...{ from, to },
        })}
      </p>
      {sheet.viewerEnrolment ? (
        <OwnForm sheet={sheet} scanned={scanned} />
      ) : sheet.viewerHolds && session ? (
        <p>
          <DatedLink to={`/formations/sessions/${session.id}/emargement`}>{t('attendance.ownTrainer')}</DatedLink>
        </p>
      ) : (
        <p>{t('attendance.ownNoneText')}</p>
      )}
    </article>
  );
}
