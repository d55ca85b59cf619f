import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { Secret } from '../form/secret.js';
import { useForm } from '../form/use-form.js';
import { SecondFactorConfirmDocument } from '../generated/graphql.js';
import { PlainButton } from '../shell/plain-button.js';
import classes from './account.module.css';

export interface Enrolment {
  secret: string;
  uri: string;
  qrCode: string;
}

interface ScanProps {
  enrolment: Enrolment;
  onConfirmed: (recoveryCodes: readonly string[]) => void;
  onCancel: () => void;
}

/** The secret as a picture and as text, and the code that shows that the application has it. */
export function SecondFactorScan({ enrolment, onConfirmed, onCancel }: ScanProps) {
  const { t } = useTranslation();
  const start = useRef<HTMLParagraphElement>(null);
  useEffect(() => start.current?.focus(), []);
  const form = useForm({
    id: 'second-factor-code',
    initial: { code: '' },
    secrets: ['code'],
    check: ({ code }) => ({ code: !code.trim() && t('secondStep.needsCode') }),
    async send({ code }, send) {
      const { recoveryCodes } = await send(SecondFactorConfirmDocument, { input: { code } });
      onConfirmed(recoveryCodes ?? []);
    },
  });
  return (
    <>
      <p ref={start} tabIndex={-1}>
        {t('account.security.scan')}
      </p>
      <div className={classes.qr}>
        <img
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(enrolment.qrCode)}`}
          alt={t('account.security.qrAlt')}
        />
        <div>
          <p>{t('account.security.noScan')}</p>
          <Secret text={grouped(enrolment.secret)} copy={enrolment.secret} label={t('account.secret')} />
          <p>
            <a href={enrolment.uri}>{t('account.security.openApp')}</a>
          </p>
        </div>
      </div>
      <Form
        form={form}
        action={t('account.security.secondConfirm')}
        aside={
          <PlainButton look="quiet" onClick={onCancel}>
            {t('word.cancel')}
          </PlainButton>
        }
      >
        <TextField
          form={form}
          name="code"
          label={t('secondStep.code')}
          hint={t('secondStep.codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
        />
      </Form>
    </>
  );
}

/** In fours, to be typed by hand. */
const grouped = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');
