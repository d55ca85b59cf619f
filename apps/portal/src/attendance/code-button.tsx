import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { Dialog } from '../form/dialog.js';
import { Notice } from '../form/notice.js';
import { AttendanceCodesDocument, type AttendanceCodesQuery } from '../generated/graphql.js';
import { PlainButton } from '../shell/plain-button.js';
import { useCodePicture } from '../shell/use-code-picture.js';
import classes from './attendance.module.css';

/** Shows the code of the moment to the room. */
export function CodeButton({ halfDayId }: { halfDayId: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <PlainButton look="go" onClick={() => setOpen(true)}>
        {t('attendance.code')}
      </PlainButton>
      {isOpen && (
        <Dialog title={t('attendance.codeTitle')} onClose={() => setOpen(false)}>
          <Code halfDayId={halfDayId} />
        </Dialog>
      )}
    </>
  );
}

const EVERY_MS = 1000;
/** Others are asked for while so many are left. */
const FEW = 5;
const AGAIN_MS = 10_000;

type Codes = NonNullable<AttendanceCodesQuery['attendanceCodes']>;

/** The codes of the next minutes are there beforehand: a network that fails for a moment shows nothing old. */
function useCode(halfDayId: string) {
  const ask = useAsk();
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  const [now, setNow] = useState<{ code: Codes['codes'][number] | undefined; isKnown: boolean }>({
    code: undefined,
    isKnown: false,
  });
  useEffect(() => {
    let known: Codes['codes'] = [];
    let ahead = 0;
    let asked = -Infinity;
    let isOver = false;
    const tick = async (): Promise<void> => {
      const at = (): number => Date.now() + ahead;
      const left = known.filter(({ until }) => Date.parse(until) > at());
      if (left.length < FEW && performance.now() - asked > AGAIN_MS) {
        asked = performance.now();
        const read = await latest.current(AttendanceCodesDocument, { halfDayId }).catch(() => undefined);
        if (read) known = [...(read.attendanceCodes?.codes ?? [])];
        // Devices have clocks of their own; codes go by that of the server.
        if (read?.attendanceCodes) ahead = Date.parse(read.attendanceCodes.now) - Date.now();
      }
      const code = known.find(({ from, until }) => Date.parse(from) <= at() && Date.parse(until) > at());
      if (!isOver) setNow((before) => (before.isKnown && before.code === code ? before : { code, isKnown: true }));
    };
    void tick();
    const timer = setInterval(() => void tick(), EVERY_MS);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [halfDayId]);
  return now;
}

function Code({ halfDayId }: { halfDayId: string }) {
  const { t } = useTranslation();
  const { code, isKnown } = useCode(halfDayId);
  const sheet = useRef<HTMLDivElement>(null);
  const isFull = useFullscreen();
  const picture = useCodePicture(code && `${location.origin}/emargement/${halfDayId}?code=${code.code}`);
  if (!isKnown) return <div aria-busy="true" className={classes.code} />;
  if (!code) return <Notice kind="attention">{t('attendance.codeNone')}</Notice>;
  return (
    <div className={classes.code} ref={sheet}>
      {picture && <img src={picture} alt={t('attendance.codePicture')} />}
      <p>{t('attendance.codeHelp', { host: location.host })}</p>
      <p className={classes.shortCode}>
        {code.shortCode.slice(0, 4)} {code.shortCode.slice(4)}
      </p>
      <p className="soft">{t('attendance.codeChanges')}</p>
      {document.fullscreenEnabled && !isFull && (
        <PlainButton look="quiet" onClick={() => void sheet.current?.requestFullscreen()}>
          {t('attendance.codeFull')}
        </PlainButton>
      )}
    </div>
  );
}

function useFullscreen(): boolean {
  return useSyncExternalStore(
    (changed) => {
      document.addEventListener('fullscreenchange', changed);
      return () => document.removeEventListener('fullscreenchange', changed);
    },
    () => document.fullscreenElement !== null,
  );
}
