import { Button } from '@mantine/core';
import { useEffect, useId, useMemo, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefetch } from '../api/use-refetch.js';
import { Confirm } from '../form/confirm.js';
import { Described } from '../form/described.js';
import {
  OrganizationLogoRemoveDocument,
  OrganizationPageDocument,
  type OrganizationLogoFragment,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLogo } from '../organization/organization-logo.js';
import { tell } from '../shell/announcement.js';
import { PlainButton } from '../shell/plain-button.js';
import { fileFault, sendLogo, TYPES } from './send-logo.js';
import forms from '../form/form.module.css';
import classes from './records.module.css';

export interface WithLogo {
  id: string;
  logo?: OrganizationLogoFragment['logo'];
}

interface LogoFormProps {
  organization: WithLogo;
  onClose: () => void;
}

/** The logo as it is and as it would be. */
export function LogoForm({ organization: { id, logo }, onClose }: LogoFormProps) {
  const { t } = useTranslation();
  const refetch = useRefetch(OrganizationPageDocument);
  const { file, choose, fault, busy, submit, input } = useFile(id, async () => {
    await refetch();
    onClose();
    tell(t('records.logo.kept'));
  });
  const field = useId();
  return (
    <form onSubmit={submit} noValidate aria-busy={busy || undefined}>
      {logo && (
        <div className={classes.logoNow}>
          <OrganizationLogo logo={logo} room="page" />
          <Confirm
            label={t('records.logo.remove')}
            question={t('records.logo.removeQuestion')}
            action={t('records.logo.removeDo')}
            run={async (send) => {
              await send(OrganizationLogoRemoveDocument, { input: { id } });
              await refetch();
              onClose();
            }}
          />
        </div>
      )}
      <Described
        id={field}
        label={logo ? t('records.logo.other') : t('records.logo.file')}
        hint={t('records.logo.help')}
        error={fault}
        after={file && !fault && <Preview file={file} />}
      >
        {(wiring) => (
          <input
            {...wiring}
            ref={input}
            type="file"
            accept={TYPES.join(',')}
            className={`${forms.box} ${classes.file}`}
            onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
          />
        )}
      </Described>
      <div className={forms.actions}>
        <Button type="submit" size="md" aria-disabled={busy || undefined}>
          {busy ? t('write.saving') : t('records.logo.submit')}
        </Button>
        <PlainButton look="quiet" onClick={onClose}>
          {t('word.cancel')}
        </PlainButton>
        <p role="status" className="hidden">
          {busy && t('write.saving')}
        </p>
      </div>
    </form>
  );
}

/** The file that was chosen, what is wrong with it, and how it is sent. */
function useFile(id: string, done: () => Promise<void>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const refuse = (words: string): void => {
    setFault(words);
    input.current?.focus();
  };
  const send = async (): Promise<void> => {
    const wrong = fileFault(file, t);
    if (wrong || !file) return refuse(wrong ?? '');
    setBusy(true);
    const refused = await sendLogo(id, file, language, t);
    setBusy(false);
    if (refused) refuse(refused);
    else await done();
  };
  return {
    file,
    fault,
    busy,
    input,
    choose(chosen: File | undefined) {
      setFile(chosen);
      setFault(chosen && fileFault(chosen, t));
    },
    submit(event: FormEvent) {
      event.preventDefault();
      if (!busy) void send();
    },
  };
}

/** As it will stand beside the name. */
function Preview({ file }: { file: File }) {
  const { t } = useTranslation();
  const url = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return (
    <figure className={classes.preview}>
      <img src={url} alt={t('records.logo.previewOf', { name: file.name })} />
      <figcaption className="soft">{t('records.logo.preview')}</figcaption>
    </figure>
  );
}
