import { useTranslation } from 'react-i18next';
import { Dialog } from '../form/dialog.js';
import { SelectField, TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { textOf } from '../form/values.js';
import {
  AttendanceCorrectDocument,
  type AttendanceEvidence,
  type AttendancePresence,
  AttendanceSealDocument,
  AttendanceSettleDocument,
  type AttendanceSignInput,
} from '../generated/graphql.js';
import { useState } from 'react';
import { PlainButton } from '../shell/plain-button.js';
import { WriteButton } from '../write/write-button.js';
import type { Desk, Sheet } from './store.js';

const PRESENCES: readonly AttendancePresence[] = ['PRESENT', 'ABSENT', 'EXCUSED'];
const EVIDENCES: readonly AttendanceEvidence[] = ['CONNECTION_LOG', 'EXERCISE', 'EVALUATION'];

interface After {
  onDone: () => Promise<void>;
}

/** The head count that a trainer countersigns. */
export function SealButton({ halfDayId, present, onDone }: After & { halfDayId: string; present: number }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('attendance.seal')}
      spec={() => ({
        id: `attendanceSeal:${halfDayId}`,
        title: t('attendance.sealTitle'),
        submit: t('attendance.sealSubmit'),
        intro: <p>{t('attendance.sealIntro')}</p>,
        mutation: AttendanceSealDocument,
        initial: { headcount: String(present), difference: '' },
        fields: [
          { name: 'headcount', kind: 'whole', label: t('attendance.headcount'), required: true },
          {
            name: 'difference',
            kind: 'lines',
            label: t('attendance.difference'),
            help: t('attendance.differenceHelp'),
          },
        ],
        irreversible: (said) => <p>{t('attendance.sealConfirm', { counted: said['headcount'], noted: present })}</p>,
        variables: (values) => ({
          input: {
            halfDayId,
            headcount: Number(textOf(values, 'headcount')),
            difference: textOf(values, 'difference') || null,
          },
        }),
        onDone: () => void onDone(),
      })}
    />
  );
}

/** After the seal: a further entry, with its reason. */
export function CorrectButton({
  halfDayId,
  line: { enrolment, name, presence },
  onDone,
}: After & { halfDayId: string; line: Sheet['lines'][number] }) {
  const { t } = useTranslation();
  const enrolmentId = enrolment?.id ?? '';
  return (
    <WriteButton
      label={t('word.correct')}
      about={name}
      look="quiet"
      spec={() => ({
        id: `attendanceCorrect:${halfDayId}:${enrolmentId}`,
        title: t('attendance.correctTitle', { name }),
        submit: t('attendance.correctSubmit'),
        mutation: AttendanceCorrectDocument,
        initial: { presence: presence ?? '', reason: '' },
        fields: [
          {
            name: 'presence',
            kind: 'radios',
            label: t('attendance.presence'),
            required: true,
            options: PRESENCES.map((value) => ({ value, label: t(`attendance.presences.${value}`) })),
          },
          { name: 'reason', kind: 'lines', label: t('word.reason'), required: true },
        ],
        variables: (values) => ({
          input: {
            halfDayId,
            enrolmentId,
            presence: textOf(values, 'presence') as AttendancePresence,
            reason: textOf(values, 'reason'),
          },
        }),
        onDone: () => void onDone(),
      })}
    />
  );
}

/** What everybody has attended, once the session is over. */
export function SettleButton({ session: { id, version }, onDone }: After & { session: Desk }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('attendance.settle')}
      spec={() => ({
        id: `attendanceSettle:${id}`,
        title: t('attendance.settle'),
        submit: t('attendance.settle'),
        intro: <p>{t('attendance.settleIntro')}</p>,
        mutation: AttendanceSettleDocument,
        version,
        initial: {},
        fields: [],
        variables: () => ({ input: { trainingSessionId: id } }),
        onDone: () => void onDone(),
      })}
    />
  );
}

interface EvidenceProps {
  name: string;
  enrolmentId: string;
  keep: (evidence: Partial<AttendanceSignInput>) => Promise<void>;
}

/** What shows that somebody took part from afar. */
export function EvidenceButton(props: EvidenceProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <PlainButton look="quiet" about={props.name} onClick={() => setOpen(true)}>
        {t('attendance.evidence')}
      </PlainButton>
      {isOpen && <EvidenceDialog {...props} close={() => setOpen(false)} />}
    </>
  );
}

function EvidenceDialog({ name, enrolmentId, keep, close }: EvidenceProps & { close: () => void }) {
  const { t } = useTranslation();
  const form = useForm({
    id: `attendance-evidence-${enrolmentId}`,
    initial: { evidence: EVIDENCES[0] as string, note: '' },
    send: ({ evidence, note }) => keep({ evidence: evidence as AttendanceEvidence, note: note || null }),
    done: ({ evidence }) =>
      t('attendance.marked', { name, presence: t(`attendance.evidences.${evidence as AttendanceEvidence}`) }),
    then: close,
  });
  return (
    <Dialog title={t('attendance.evidence')} onClose={close}>
      <Form form={form} action={t('attendance.evidenceSubmit')}>
        <p>{name}</p>
        <SelectField
          form={form}
          name="evidence"
          label={t('attendance.evidenceKind')}
          options={EVIDENCES.map((value) => ({ value, label: t(`attendance.evidences.${value}`) }))}
        />
        <TextField form={form} name="note" label={t('attendance.evidenceNote')} required={false} maxLength={500} />
      </Form>
    </Dialog>
  );
}
