import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { zoneName } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { AttendanceSheetDocument, type AttendancePresence, type AttendanceSignInput } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Actions } from '../shell/actions.js';
import { announce, tell } from '../shell/announcement.js';
import { Missing } from '../shell/missing.js';
import { QueryProblem } from '../shell/problem.js';
import { State, type Tone } from '../shell/state.js';
import { CodeButton } from './code-button.js';
import { CorrectButton, EvidenceButton, SealButton, SettleButton } from './sheet-writes.js';
import { SignButton } from './sign-button.js';
import type { Desk, Sheet } from './store.js';
import { useKept } from './use-kept.js';
import type { Outbox } from './use-outbox.js';
import { useNow } from './use-now.js';
import { hourOf, momentOf } from './words.js';
import classes from './attendance.module.css';
import buttons from '../shell/button.module.css';

type Line = Sheet['lines'][number];

interface SheetViewProps {
  desk: Desk;
  halfDay: Desk['halfDays'][number];
  account: string | undefined;
  outbox: Outbox;
  /** Reads the half-days of the session again. */
  refresh: () => Promise<void>;
}

const TONES: Record<AttendancePresence, Tone> = { PRESENT: 'good', ABSENT: 'bad', EXCUSED: 'wait' };
const PRESENCES = ['PRESENT', 'ABSENT', 'EXCUSED'] as const;

/** The sheet of half a day: as it was read last, and over it what this device has not sent yet. */
export function SheetView({ desk, halfDay, account, outbox, refresh }: SheetViewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const ask = useAsk();
  const {
    value,
    error,
    refresh: again,
    isOffline,
  } = useKept<Sheet>({
    store: 'sheets',
    id: halfDay.id,
    account,
    ask: async () => (await ask(AttendanceSheetDocument, { halfDayId: halfDay.id }))?.attendanceSheet,
  });
  const refreshed = async (): Promise<void> => {
    await Promise.all([again(), refresh()]);
  };
  const now = useNow();
  if (!value && error) return <QueryProblem error={error} onRetry={() => void again()} whole={false} />;
  if (value === undefined) return <div aria-busy="true" className={classes.code} />;
  if (value === null)
    return (
      <Missing
        title={t('attendance.missingTitle')}
        text={t('attendance.missing')}
        to={`/formations/sessions/${desk.id}`}
        link={t('attendance.back')}
      />
    );
  const here = outbox.waiting.filter(({ input, refused }) => input.halfDayId === halfDay.id && !refused);
  const waitingOf = (line: Line) => here.findLast(({ input }) => input.enrolmentId === line.enrolment?.id);
  const presenceOf = (line: Line): AttendancePresence | null => {
    const last = waitingOf(line);
    return last ? (last.input.presence ?? 'PRESENT') : line.presence;
  };
  const present = value.lines.filter((line) => presenceOf(line) === 'PRESENT').length;
  const isOpen = Date.parse(value.opensAt) <= now;
  const isOver = Date.parse(value.endsAt) < now;
  const add = async (line: Line, input: Partial<AttendanceSignInput>): Promise<void> => {
    const { enrolment, name } = line;
    if (!enrolment) return;
    const deviceAt = new Date().toISOString();
    await outbox.add(name, {
      method: 'TRAINER',
      ...input,
      halfDayId: halfDay.id,
      enrolmentId: enrolment.id,
      deviceAt,
    } as AttendanceSignInput);
    await again();
  };
  return (
    <section aria-label={t('attendance.open')}>
      <div className={classes.head}>
        <p>
          {t('attendance.timesZone', { from: value.from, to: value.to, zone: zoneName(desk.zone, language) })}
          {halfDay.room && <> · {typeset(halfDay.room)}</>}
        </p>
        <p className={`${classes.count} figures`} role="status">
          {t('attendance.present', { count: present, of: value.lines.length })}
        </p>
      </div>
      <Actions>
        {!value.seal && isOpen && !isOver && !isOffline && <CodeButton halfDayId={halfDay.id} />}
        {!isOffline && (
          <a className={buttons.framed} href={`/files/attendance-sheets/${desk.id}.pdf`}>
            {t('attendance.print')}
          </a>
        )}
        {Date.parse(desk.endsAt) <= now && desk.status !== 'CLOSED' && !isOffline && (
          <SettleButton session={desk} onDone={refreshed} />
        )}
      </Actions>
      {value.lines.length === 0 && <p>{t('attendance.nobody')}</p>}
      <ul className={classes.lines} aria-label={t('attendance.list')}>
        {value.lines.map((line) => (
          <li key={line.enrolment?.id ?? line.name}>
            <div className={classes.who}>
              <strong>{line.name}</strong>
              {line.organizationName && <span className="soft">{typeset(line.organizationName)}</span>}
            </div>
            <div>
              <How zone={desk.zone} line={line} presence={presenceOf(line)} isWaiting={Boolean(waitingOf(line))} />
            </div>
            {line.enrolment && (
              <div className={classes.marks}>
                {value.seal ? (
                  !isOffline && <CorrectButton halfDayId={halfDay.id} line={line} onDone={refreshed} />
                ) : isOpen ? (
                  <>
                    <div role="group" aria-label={line.name} className={classes.choices}>
                      {PRESENCES.map((presence) => (
                        <button
                          key={presence}
                          type="button"
                          aria-pressed={presenceOf(line) === presence}
                          onClick={() => {
                            if (presenceOf(line) === presence) return;
                            const said = t(`attendance.presences.${presence}`);
                            const { name } = line;
                            add(line, { presence }).then(
                              () => announce(t('attendance.marked', { name, presence: said })),
                              () => tell(t('attendance.notKept', { name, presence: said })),
                            );
                          }}
                        >
                          {t(`attendance.presences.${presence}`)}
                        </button>
                      ))}
                    </div>
                    <SignButton name={line.name} enrolmentId={line.enrolment.id} keep={(signed) => add(line, signed)} />
                    {desk.mode !== 'ON_SITE' && (
                      <EvidenceButton
                        name={line.name}
                        enrolmentId={line.enrolment.id}
                        keep={(evidence) => add(line, evidence)}
                      />
                    )}
                  </>
                ) : null}
              </div>
            )}
          </li>
        ))}
      </ul>
      <Seal sheet={value} present={present} canSeal={isOpen && here.length === 0 && !isOffline} onDone={refreshed} />
    </section>
  );
}

interface HowProps {
  line: Line;
  presence: AttendancePresence | null;
  isWaiting: boolean;
  zone: string;
}

/** What holds of somebody, and how that is known. */
function How({ line, presence, isWaiting, zone }: HowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { signature, isAnnounced } = line;
  if (!presence) return <span className="soft">{t(isAnnounced ? 'attendance.announced' : 'attendance.noneYet')}</span>;
  const known = !isWaiting && signature;
  return (
    <>
      <State tone={TONES[presence]}>{t(`attendance.presences.${presence}`)}</State>
      <span className={`${classes.how} soft`}>
        {isWaiting && t('attendance.waitingShort')}
        {known &&
          t(`attendance.how.${signature.method}`, {
            at: hourOf(signature.deviceAt ?? signature.signedAt, language, zone),
          })}
        {known && signature.evidence && <> · {t(`attendance.evidences.${signature.evidence}`)}</>}
        {known && signature.note && <> · {typeset(signature.note)}</>}
        {known && signature.isCorrection && (
          <> · {t('attendance.corrected', { reason: signature.reason ?? t('attendance.erased') })}</>
        )}
      </span>
    </>
  );
}

interface SealProps {
  sheet: Sheet;
  present: number;
  canSeal: boolean;
  onDone: () => Promise<void>;
}

function Seal({ sheet: { id, seal }, present, canSeal, onDone }: SealProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={classes.seal}>
      {!seal && canSeal && <SealButton halfDayId={id} present={present} onDone={onDone} />}
      {seal && (
        <>
          <p>{t('attendance.sealed', { at: momentOf(seal.sealedAt, language), count: seal.headcount })}</p>
          {seal.difference && <p>{t('attendance.sealDifference', { text: seal.difference })}</p>}
          <p className={`${classes.hash} soft figures`}>
            {t('attendance.sealHash', { number: seal.number, hash: seal.hash })}
          </p>
        </>
      )}
    </div>
  );
}
