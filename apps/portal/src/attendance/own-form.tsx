import { useTranslation } from 'react-i18next';
import { useRefetch } from '../api/use-refetch.js';
import { TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { Notice } from '../form/notice.js';
import { useForm } from '../form/use-form.js';
import {
  AttendanceOwnDocument,
  AttendanceSignDocument,
  type AttendanceOwnDetailFragment,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { NOTHING_SIGNED, signedAs, SignFields, type Signing, unsigned } from './sign-fields.js';
import { useNow } from './use-now.js';
import { momentOf } from './words.js';

interface OwnFormProps {
  sheet: AttendanceOwnDetailFragment;
  /** The code of the link that was scanned. */
  scanned?: string | undefined;
}

/** What holds of oneself in half a day; while its sheet is open, the form to sign it. */
export function OwnForm({ sheet, scanned }: OwnFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { viewerEnrolment, lines, seal, opensAt, endsAt } = sheet;
  const line = lines.find(({ enrolment }) => enrolment && enrolment.id === viewerEnrolment?.id);
  const now = useNow();
  if (line?.signature && line.signature.method !== 'TRAINER' && line.presence === 'PRESENT')
    return <Notice kind="done">{t('attendance.ownDone')}</Notice>;
  const noted = line?.presence && (
    <p>{t('attendance.ownNoted', { presence: t(`attendance.presences.${line.presence}`) })}</p>
  );
  if (Date.parse(opensAt) > now)
    return <Notice>{t('attendance.ownToCome', { at: momentOf(opensAt, language) })}</Notice>;
  if (seal || Date.parse(endsAt) < now) return noted ?? <Notice>{t('attendance.ownOver')}</Notice>;
  if (!viewerEnrolment) return null;
  return (
    <>
      {noted}
      <OpenForm halfDayId={sheet.id} enrolmentId={viewerEnrolment.id} scanned={scanned} />
    </>
  );
}

interface OpenFormProps {
  halfDayId: string;
  enrolmentId: string;
  scanned: string | undefined;
}

function OpenForm({ halfDayId, enrolmentId, scanned }: OpenFormProps) {
  const { t } = useTranslation();
  const refetch = useRefetch(AttendanceOwnDocument);
  const form = useForm<Signing>({
    id: `attendance-own-${halfDayId}`,
    initial: { ...NOTHING_SIGNED, way: 'CODE', code: '' },
    secrets: ['code', 'drawing', 'typedName'],
    check: (values) => unsigned(values, t),
    send: (values, send) =>
      send(AttendanceSignDocument, {
        input: { halfDayId, enrolmentId, code: values.code || (scanned ?? null), ...signedAs(values) },
      }),
    done: () => t('attendance.ownDone'),
    then: () => void refetch(),
  });
  const isRefused = form.told.some(({ field }) => field === 'code');
  return (
    <Form form={form} action={t('attendance.ownSubmit')}>
      {scanned && !isRefused ? (
        <Notice>{t('attendance.ownScanned')}</Notice>
      ) : (
        <TextField
          form={form}
          name="code"
          label={t('attendance.ownCode')}
          hint={t('attendance.ownCodeHelp')}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={100}
        />
      )}
      <SignFields form={form} ways={['CODE', 'DRAWN', 'TYPED']} />
    </Form>
  );
}
