import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { zoneName } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { AttendanceSheetDocument, type AttendancePresence, type AttendanceSignInput } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Actions } from '../shell/actions.js';
import { Missing } from '../shell/missing.js';
import { QueryProblem } from '../shell/problem.js';
import { CodeButton } from './code-button.js';
import { type Line, SheetLine } from './sheet-line.js';
import { SealButton, SettleButton } from './sheet-writes.js';
import type { Desk, Sheet } from './store.js';
import { useKept } from './use-kept.js';
import type { Outbox } from './use-outbox.js';
import { useNow } from './use-now.js';
import { momentOf } from './words.js';
import classes from './attendance.module.css';
import buttons from '../shell/button.module.css';

interface SheetViewProps {
  desk: Desk;
  halfDay: Desk['halfDays'][number];
  account: string | undefined;
  outbox: Outbox;
  /** Reads the half-days of the session again. */
  refresh: () => Promise<void>;
}

/** The sheet of half a day: as it was read last, and over it what this device has not sent yet. */
export function SheetView({ desk, halfDay, account, outbox, refresh }: SheetViewProps) {
  const { t } = useTranslation();
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
  return (
    <OpenSheet
      {...{ desk, halfDay, outbox, isOffline }}
      sheet={value}
      onAdded={again}
      onWritten={async () => void (await Promise.all([again(), refresh()]))}
    />
  );
}

interface OpenSheetProps extends Pick<SheetViewProps, 'desk' | 'halfDay' | 'outbox'> {
  sheet: Sheet;
  isOffline: boolean;
  onAdded: () => Promise<void>;
  onWritten: () => Promise<void>;
}

function OpenSheet({ desk, halfDay, outbox, sheet, isOffline, onAdded, onWritten }: OpenSheetProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  const here = outbox.waiting.filter(({ input, refused }) => input.halfDayId === halfDay.id && !refused);
  const waitingOf = (line: Line) => here.findLast(({ input }) => input.enrolmentId === line.enrolment?.id);
  const presenceOf = (line: Line): AttendancePresence | null => {
    const last = waitingOf(line);
    return last ? (last.input.presence ?? 'PRESENT') : line.presence;
  };
  const present = sheet.lines.filter((line) => presenceOf(line) === 'PRESENT').length;
  const isOpen = Date.parse(sheet.opensAt) <= now;
  const isOver = Date.parse(sheet.endsAt) < now;
  const may = sheet.seal ? (isOffline ? null : 'correct') : isOpen ? 'sign' : null;
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
    await onAdded();
  };
  return (
    <section aria-label={t('attendance.open')}>
      <div className={classes.head}>
        <p>
          {t('attendance.timesZone', { from: sheet.from, to: sheet.to, zone: zoneName(desk.zone, language) })}
          {halfDay.room && <> · {typeset(halfDay.room)}</>}
        </p>
        <p className={`${classes.count} figures`} role="status">
          {t('attendance.present', { count: present, of: sheet.lines.length })}
        </p>
      </div>
      <Actions>
        {!sheet.seal && isOpen && !isOver && !isOffline && <CodeButton halfDayId={halfDay.id} />}
        {!isOffline && (
          <a className={buttons.framed} href={`/files/attendance-sheets/${desk.id}.pdf`}>
            {t('attendance.print')}
          </a>
        )}
        {Date.parse(desk.endsAt) <= now && desk.status !== 'CLOSED' && !isOffline && (
          <SettleButton session={desk} onDone={onWritten} />
        )}
      </Actions>
      {sheet.lines.length === 0 && <p>{t('attendance.nobody')}</p>}
      <ul className={classes.lines} aria-label={t('attendance.list')}>
        {sheet.lines.map((line) => (
          <li key={line.enrolment?.id ?? line.name}>
            <SheetLine
              desk={desk}
              halfDayId={halfDay.id}
              line={line}
              presence={presenceOf(line)}
              isWaiting={Boolean(waitingOf(line))}
              may={may}
              add={(input) => add(line, input)}
              onCorrected={onWritten}
            />
          </li>
        ))}
      </ul>
      <Seal sheet={sheet} present={present} canSeal={isOpen && here.length === 0 && !isOffline} onDone={onWritten} />
    </section>
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
