import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { formatDayOf } from '../format/format.js';
import {
  AccountSecurityDocument,
  SecondFactorBeginDocument,
  SecondFactorRemoveDocument,
  ViewerDocument,
  type SecuritySettingsFragment as Security,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { askProof } from '../session/proof.js';
import { PasswordField } from '../password/password-field.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SecondFactorScan, type Enrolment } from './second-factor-scan.js';
import { PlainButton } from '../shell/plain-button.js';
import classes from './account.module.css';

/** Off, being set up, just set up (its recovery codes in sight), or on. */
export function SecondFactor({ security }: { security: Security }) {
  const client = useApolloClient();
  const [enrolment, setEnrolment] = useState<Enrolment>();
  const [codes, setCodes] = useState<readonly string[]>();
  if (codes) return <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />;
  if (security.secondFactorAt) return <On security={security} since={security.secondFactorAt} />;
  if (!enrolment) return <Off security={security} onBegun={setEnrolment} />;
  return (
    <SecondFactorScan
      enrolment={enrolment}
      onConfirmed={(recoveryCodes) => {
        setCodes(recoveryCodes);
        setEnrolment(undefined);
        // Roles that waited for it count from now on.
        void client.refetchQueries({ include: [ViewerDocument] });
      }}
      onCancel={() => setEnrolment(undefined)}
    />
  );
}

function Off({ security, onBegun }: { security: Security; onBegun: (enrolment: Enrolment) => void }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const hasPassword = security.passwordChangedAt !== null;
  const form = useForm({
    id: 'second-factor',
    initial: { password: '' },
    secrets: ['password'],
    check: ({ password }) => ({ password: hasPassword && !password && t('password.needed') }),
    async send({ password }, send) {
      const { secret, uri, qrCode } = await send(SecondFactorBeginDocument, { input: { password } });
      if (secret && uri && qrCode) onBegun({ secret, uri, qrCode });
    },
  });
  return (
    <>
      <p>{t('account.security.secondWhy')}</p>
      {asked ? (
        <Form
          form={form}
          action={t('word.continue')}
          aside={
            <PlainButton look="quiet" onClick={() => setAsked(false)}>
              {t('word.cancel')}
            </PlainButton>
          }
        >
          {hasPassword && <PasswordField form={form} name="password" label={t('password.current')} />}
        </Form>
      ) : (
        <PlainButton onClick={() => setAsked(true)}>{t('account.security.secondSetUp')}</PlainButton>
      )}
    </>
  );
}

function On({ security, since }: { security: Security; since: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useApolloClient();
  const [asked, setAsked] = useState(false);
  const stepUp = async (): Promise<void> => {
    if (await askProof()) await client.refetchQueries({ include: [AccountSecurityDocument] });
  };
  return (
    <>
      <p className={classes.state} data-state="on">
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 8.5 6.5 13 14 3.5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
        {t('account.security.secondSince', { day: formatDayOf(since, language) })}
      </p>
      <p>{t('account.security.codesLeft', { count: security.recoveryCodesLeft })}</p>
      {security.lacksSecondFactor && (
        <p>
          <PlainButton onClick={() => void stepUp()}>{t('account.security.stepUp')}</PlainButton>
        </p>
      )}
      {asked ? (
        <Removal hasPassword={security.passwordChangedAt !== null} onCancel={() => setAsked(false)} />
      ) : (
        <PlainButton onClick={() => setAsked(true)}>{t('account.security.secondRemove')}</PlainButton>
      )}
    </>
  );
}

function Removal({ hasPassword, onCancel }: { hasPassword: boolean; onCancel: () => void }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const form = useForm({
    id: 'second-factor-off',
    initial: { password: '', code: '' },
    secrets: ['password', 'code'],
    check: ({ password, code }) => ({
      password: hasPassword && !password && t('password.needed'),
      code: !code.trim() && t('secondStep.needsCode'),
    }),
    async send(input, send) {
      await send(SecondFactorRemoveDocument, { input });
      await client.refetchQueries({ include: [ViewerDocument] });
    },
  });
  return (
    <Form
      form={form}
      action={t('account.security.secondRemove')}
      aside={
        <PlainButton look="quiet" onClick={onCancel}>
          {t('word.cancel')}
        </PlainButton>
      }
    >
      {hasPassword && <PasswordField form={form} name="password" label={t('password.current')} />}
      <TextField
        form={form}
        name="code"
        label={t('account.security.codeOrRecovery')}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
      />
    </Form>
  );
}
