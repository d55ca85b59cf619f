import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Control } from '../../form/control.js';
import type { CustomControl } from '../../form/field-spec.js';
import { formatPercent } from '../../format/format.js';
import { useLanguage } from '../../i18n/index.js';
import { sendFile, type Sending, type Written } from '../../media/send-file.js';
import forms from '../../form/form.module.css';
import classes from './photo.module.css';

/** A photograph that has arrived, and when it was taken, as whoever sends it says. */
export interface Sent extends Pick<Written, 'position'> {
  uploadId: string;
  name: string;
  takenOn: string;
}
export const sentOf = (value: unknown): Sent | null => (value as Sent | null) ?? null;

interface PhotoControlProps extends CustomControl {
  callId: string;
  asksDay: boolean;
}

interface UnderWay {
  name: string;
  share: number;
  why?: string;
}

/** A photograph taken now, or chosen; it is sent while the rest is written. What its camera wrote of the day is proposed. */
export function PhotoControl({ id, value, set, errors, callId, asksDay }: PhotoControlProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sent = sentOf(value);
  const [underWay, setUnderWay] = useState<UnderWay>();
  const [preview, setPreview] = useState<string>();
  const sending = useRef<Sending>(undefined);
  useEffect(() => () => void (preview && URL.revokeObjectURL(preview)), [preview]);
  const send = (file: File | undefined): void => {
    if (!file) return;
    sending.current?.drop();
    set(null);
    const { name } = file;
    setPreview(URL.createObjectURL(file));
    setUnderWay({ name, share: 0 });
    const fail = (why: string | undefined): void => setUnderWay({ name, share: 0, why: why ?? t('photo.failed') });
    void sendFile(file, { holder: callId }, language, {
      onProgress: (share) => setUnderWay({ name, share }),
      onArrived: (uploadId, _, { takenOn, position }) => {
        setUnderWay(undefined);
        set({ uploadId, name, takenOn: (asksDay && takenOn) || '', position });
      },
      onFailed: fail,
    })
      .then((begun) => {
        sending.current = begun;
      })
      .catch(() => fail(undefined));
  };
  const input = (name: string, isCamera: boolean) => (
    <p className={isCamera ? classes.camera : undefined}>
      <label htmlFor={`${id}-${name}`}>{t(`photo.${isCamera ? 'shoot' : 'choose'}`)}</label>
      <input
        id={`${id}-${name}`}
        type="file"
        accept="image/*"
        capture={isCamera ? 'environment' : undefined}
        className={forms.box}
        onChange={({ currentTarget }) => {
          send(currentTarget.files?.[0]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </p>
  );
  return (
    <div className={classes.control}>
      {preview && !underWay?.why && <img src={preview} alt="" className={classes.preview} />}
      {input('camera', true)}
      {input('file', false)}
      {underWay && !underWay.why && (
        <progress value={underWay.share} max={1} aria-label={t('photo.progress', { name: underWay.name })} />
      )}
      <p role="status" className={underWay?.why ? forms.error : 'soft'}>
        {underWay?.why ??
          (sent
            ? t('photo.arrived', { name: sent.name })
            : underWay && t('photo.sending', { share: formatPercent(underWay.share, language) }))}
      </p>
      {sent && asksDay && (
        <Control
          spec={{
            name: 'takenOn',
            kind: 'day',
            label: t('photo.takenOn'),
            help: t('photo.takenOnHelp'),
            required: true,
          }}
          id={`${id}-takenOn`}
          value={sent.takenOn}
          error={errors['takenOn']}
          set={(takenOn) => set({ ...sent, takenOn: String(takenOn ?? '') })}
        />
      )}
    </div>
  );
}
