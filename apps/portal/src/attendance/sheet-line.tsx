import { useTranslation } from 'react-i18next';
import { typeset } from '../format/typeset.js';
import type { AttendancePresence, AttendanceSignInput } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { announce, tell } from '../shell/announcement.js';
import { State, type Tone } from '../shell/state.js';
import { CorrectButton, EvidenceButton } from './sheet-writes.js';
import { SignButton } from './sign-button.js';
import type { Desk, Sheet } from './store.js';
import { hourOf } from './words.js';
import classes from './attendance.module.css';

export type Line = Sheet['lines'][number];

interface SheetLineProps {
  desk: Desk;
  halfDayId: string;
  line: Line;
  /** As it is on this device, sent or not. */
  presence: AttendancePresence | null;
  isWaiting: boolean;
  /** What can be done now: signing until the sheet is sealed, then correcting it. */
  may: 'sign' | 'correct' | null;
  add: (input: Partial<AttendanceSignInput>) => Promise<void>;
  onCorrected: () => Promise<void>;
}

const TONES: Record<AttendancePresence, Tone> = { PRESENT: 'good', ABSENT: 'bad', EXCUSED: 'wait' };
const PRESENCES = ['PRESENT', 'ABSENT', 'EXCUSED'] as const;

/** Somebody on the sheet, and what can be noted of them. */
export function SheetLine({ desk, halfDayId, line, presence, isWaiting, may, add, onCorrected }: SheetLineProps) {
  const { name, enrolment, organizationName } = line;
  return (
    <>
      <div className={classes.who}>
        <strong>{name}</strong>
        {organizationName && <span className="soft">{typeset(organizationName)}</span>}
      </div>
      <div>
        <How zone={desk.zone} line={line} presence={presence} isWaiting={isWaiting} />
      </div>
      {enrolment && (
        <div className={classes.marks}>
          {may === 'correct' && <CorrectButton halfDayId={halfDayId} line={line} onDone={onCorrected} />}
          {may === 'sign' && (
            <>
              <Presences name={name} current={presence} add={add} />
              <SignButton name={name} enrolmentId={enrolment.id} keep={add} />
              {desk.mode !== 'ON_SITE' && <EvidenceButton name={name} enrolmentId={enrolment.id} keep={add} />}
            </>
          )}
        </div>
      )}
    </>
  );
}

interface PresencesProps extends Pick<SheetLineProps, 'add'> {
  name: string;
  current: AttendancePresence | null;
}

function Presences({ name, current, add }: PresencesProps) {
  const { t } = useTranslation();
  const note = (presence: AttendancePresence): void => {
    if (presence === current) return;
    const said = t(`attendance.presences.${presence}`);
    add({ presence }).then(
      () => announce(t('attendance.marked', { name, presence: said })),
      () => tell(t('attendance.notKept', { name, presence: said })),
    );
  };
  return (
    <div role="group" aria-label={name} className={classes.choices}>
      {PRESENCES.map((presence) => (
        <button key={presence} type="button" aria-pressed={presence === current} onClick={() => note(presence)}>
          {t(`attendance.presences.${presence}`)}
        </button>
      ))}
    </div>
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
