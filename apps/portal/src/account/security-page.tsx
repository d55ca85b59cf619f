import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../form/confirm.js';
import { TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { Notice } from '../form/notice.js';
import { useForm } from '../form/use-form.js';
import { formatDayOf } from '../format/format.js';
import {
  AccountSecurityDocument,
  EmailChangeDocument,
  PasswordChangeDocument,
  ServiceUnlinkDocument,
  type AccountSecurityQuery,
  type SecuritySettingsFragment as Security,
} from '../generated/graphql.js';
import { PlainButton } from '../shell/plain-button.js';
import { useLanguage } from '../i18n/index.js';
import { useAnswer } from '../shell/use-answer.js';
import { NewPasswordField, PasswordField } from '../password/password-field.js';
import { askProof } from '../session/proof.js';
import { useAccount } from './use-account.js';
import { AccountHead, Part } from './part.js';
import { SecondFactor } from './second-factor.js';

export default function SecurityPage() {
  const { t } = useTranslation();
  const [waited] = useState(useAccount().lacksSecondFactor);
  const { answer, instead } = useAnswer(AccountSecurityDocument);
  if (!answer?.viewer) return instead;
  const { viewer } = answer;
  const second = (
    <Part title={t('secondStep.title')}>
      <SecondFactor security={viewer} />
    </Part>
  );
  return (
    <>
      <AccountHead name="security" />
      {viewer.lacksSecondFactor && (
        <Notice kind="attention">
          <p>{t('account.lacksSecondFactor')}</p>
        </Notice>
      )}
      {/* Where roles wait for it, it comes first. Its place stays while it is set up. */}
      {waited && second}
      <Part title={t('password.label')}>
        <PasswordPart security={viewer} />
      </Part>
      {!waited && second}
      <Part title={t('word.email')}>
        <AddressPart security={viewer} />
      </Part>
      {(answer.signInServices.length > 0 || viewer.linkedServices.length > 0) && (
        <Part title={t('account.security.services')}>
          <Services security={viewer} services={answer.signInServices} />
        </Part>
      )}
    </>
  );
}

function PasswordPart({ security }: { security: Security }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { email, person } = useAccount();
  const hasOne = security.passwordChangedAt !== null;
  const form = useForm({
    id: 'password',
    initial: { currentPassword: '', newPassword: '' },
    secrets: ['currentPassword', 'newPassword'],
    check: ({ currentPassword, newPassword }) => ({
      currentPassword: hasOne && !currentPassword && t('account.security.needsCurrent'),
      newPassword: !newPassword && t('account.security.needsNew'),
    }),
    async send({ currentPassword, newPassword }, send) {
      await send(PasswordChangeDocument, {
        input: { currentPassword: hasOne ? currentPassword : null, newPassword },
      });
    },
    done: () => t('account.security.passwordChanged'),
  });
  return (
    <>
      <p>
        {security.passwordChangedAt
          ? t('account.security.passwordSince', { day: formatDayOf(security.passwordChangedAt, language) })
          : t('account.security.noPassword')}
      </p>
      <Form form={form} action={hasOne ? t('account.security.changePassword') : t('account.security.setPassword')}>
        {/* Password keepers look here for whose password it is. */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        {hasOne && <PasswordField form={form} name="currentPassword" label={t('password.current')} />}
        <NewPasswordField
          form={form}
          name="newPassword"
          label={t('password.newLabel')}
          known={[email.split('@')[0]!, ...(person?.name.split(' ') ?? [])]}
        />
      </Form>
    </>
  );
}

function AddressPart({ security }: { security: Security }) {
  const { t } = useTranslation();
  const form = useForm({
    id: 'email',
    initial: { email: '', password: '' },
    secrets: ['password'],
    check: ({ email, password }) => ({
      email: !email.trim() && t('account.security.needsAddress'),
      password: !password && t('password.needed'),
    }),
    async send(input, send) {
      await send(EmailChangeDocument, { input });
    },
    done: ({ email }) => t('account.security.addressSent', { address: email.trim() }),
  });
  return (
    <>
      <p>{t('account.security.address', { address: security.email })}</p>
      {security.passwordChangedAt === null ? (
        <p>{t('account.security.addressNeedsPassword')}</p>
      ) : (
        <Form form={form} action={t('account.security.changeAddress')}>
          <TextField
            form={form}
            name="email"
            label={t('account.security.newAddress')}
            hint={t('account.security.newAddressHint')}
            type="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
          />
          <PasswordField form={form} name="password" label={t('password.current')} />
        </Form>
      )}
    </>
  );
}

function Services({ security, services }: { security: Security; services: AccountSecurityQuery['signInServices'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {security.linkedServices.length > 0 ? (
        <ul>
          {security.linkedServices.map(({ issuer, linkedAt }) => (
            <li key={issuer}>
              {t('account.security.linked', { issuer: hostOf(issuer), day: formatDayOf(linkedAt, language) })}{' '}
              <Confirm
                label={t('account.security.unlink')}
                about={hostOf(issuer)}
                question={t('account.security.unlinkQuestion', { issuer: hostOf(issuer) })}
                action={t('account.security.unlinkDo')}
                run={(send) => send(ServiceUnlinkDocument, { input: { issuer } })}
              />
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('account.security.noneLinked')}</p>
      )}
      {services.map(({ name, path }) => (
        <PlainButton
          key={path}
          look="service"
          onClick={() =>
            void askProof().then(
              (proved) => proved && window.location.assign(`${path}?link=1&returnTo=/compte/securite`),
            )
          }
        >
          {t('account.security.link', { name })}
        </PlainButton>
      ))}
    </>
  );
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
