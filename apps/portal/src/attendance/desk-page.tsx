import { SessionFileLink } from '../results/session-file.js';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { DatedLink } from '../day/dated-link.js';
import { typeset } from '../format/typeset.js';
import { AttendanceDeskDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { signInPath } from '../session/return-to.js';
import { useViewer } from '../session/viewer.js';
import { Missing } from '../shell/missing.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { QueryProblem } from '../shell/problem.js';
import { RecordHead } from '../shell/record-head.js';
import { Tabs } from '../shell/tabs.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { daysOf } from '../training/session-words.js';
import { keepPage, nameManifest } from './installed.js';
import { KeptAhead } from './kept-ahead.js';
import { SheetView } from './sheet-view.js';
import { standing } from './standing.js';
import type { Desk } from './store.js';
import { useKept } from './use-kept.js';
import { useOutbox } from './use-outbox.js';
import { useNow } from './use-now.js';
import { type LiveDesk, Unsent } from './unsent.js';
import { weekdayOf } from './words.js';

/** The desk of a trainer: who is there, half-day by half-day, with or without a network. */
export default function DeskPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { viewer, error: unknownViewer, refetch } = useViewer();
  const ask = useAsk();
  const desk = useKept<Desk>({
    store: 'desks',
    id,
    account: viewer?.id,
    ask: async () => (await ask(AttendanceDeskDocument, { id }))?.trainingSession,
  });
  usePageTitle(desk.value ? `${t('attendance.title')}, ${desk.value.title}` : undefined);
  useEffect(nameManifest, []);
  const isThere = Boolean(desk.value?.viewerHolds);
  useEffect(() => {
    if (isThere) void keepPage().catch(() => undefined);
  }, [isThere]);
  // Who is signed in could not be asked without a network.
  useEffect(() => {
    if (unknownViewer && !desk.isOffline) refetch();
  }, [unknownViewer, desk.isOffline, refetch]);

  if (viewer === null) return <Navigate to={signInPath(`/formations/sessions/${id}/emargement`, true)} replace />;
  if (desk.value?.viewerHolds) return <DeskArticle key={id} desk={desk.value} live={desk} />;
  if (desk.error && desk.isOffline) return <Unread onRetry={() => void desk.refresh()} error={desk.error} />;
  if (desk.error) return <QueryProblem error={desk.error} onRetry={() => void desk.refresh()} />;
  if (desk.value === undefined) return <PageSkeleton />;
  return (
    <Missing
      title={t('attendance.missingTitle')}
      text={t('attendance.missing')}
      to={`/formations/sessions/${id}`}
      link={t('attendance.back')}
    />
  );
}

function Unread({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <QueryProblem error={error} onRetry={onRetry} />
      <p>{t('attendance.unread')}</p>
    </>
  );
}

type HalfDay = Desk['halfDays'][number];

/** The one of the address; else what can be signed now, what is to be sealed, the first. */
const halfDayToShow = (halfDays: readonly HalfDay[], asked: string | null, now: number): HalfDay | undefined =>
  halfDays.find(({ id }) => id === asked) ??
  halfDays.find((halfDay) => standing(halfDay, now) === 'open') ??
  halfDays.find((halfDay) => standing(halfDay, now) === 'toSeal') ??
  halfDays[0];

function DeskArticle({ desk, live }: { desk: Desk; live: LiveDesk }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const { viewer } = useViewer();
  const account = viewer?.id ?? live.account;
  const outbox = useOutbox(desk.id, account, live.refresh);
  const now = useNow();
  const chosen = halfDayToShow(desk.halfDays, params.get('demi-journee'), now);
  return (
    <article>
      <RecordHead
        above={[
          { to: '/formations', name: t('training.sessions') },
          { to: `/formations/sessions/${desk.id}`, name: desk.title },
        ]}
        isDemonstration={desk.isDemonstration}
        title={t('attendance.title')}
      />
      <p>
        <DatedLink to={`/formations/sessions/${desk.id}`}>{typeset(desk.title)}</DatedLink>, {daysOf(desk, language)}
        {' · '}
        <SessionFileLink id={desk.id} />
      </p>
      <p className="soft" data-screen>
        {t('attendance.lead')}
      </p>
      <Unsent live={live} outbox={outbox} account={account} />
      <Tabs
        tabs={desk.halfDays.map((halfDay) => ({
          key: halfDay.id,
          label: t('attendance.halfDay', {
            day: weekdayOf(halfDay.on, language),
            half: t(`attendance.halves.${halfDay.half}`),
          }),
          count: t(`attendance.states.${standing(halfDay, now)}`),
        }))}
        current={chosen?.id ?? ''}
        onChoose={(id) => setParams({ 'demi-journee': id }, { replace: true })}
      />
      {chosen && (
        <SheetView
          key={chosen.id}
          desk={desk}
          halfDay={chosen}
          account={account}
          outbox={outbox}
          refresh={live.refresh}
        />
      )}
      {desk.halfDays
        .filter((halfDay) => halfDay.id !== chosen?.id && standing(halfDay, now) !== 'sealed')
        .map(({ id }) => (
          <KeptAhead key={id} halfDayId={id} account={account} />
        ))}
    </article>
  );
}
