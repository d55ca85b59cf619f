import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CheckField, TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { Notice } from '../form/notice.js';
import { useForm } from '../form/use-form.js';
import { SendAgainButton } from './send-again.js';
import { TermsHint } from './terms-hint.js';
import classes from './sign-up.module.css';
import { Pair } from '../form/pair.js';
import { AccountSignUpDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { dropInvitation, keptInvitation } from '../invitation/kept.js';
import { NewPasswordField } from '../password/password-field.js';
import { Entry, Outcome } from '../session/entry.js';
import { useKeepReturn, useOnTheWay } from '../session/return-to.js';
import { PlainButton } from '../shell/plain-button.js';

export default function SignUpPage() {
  const { t } = useTranslation();
  const [sentTo, setSentTo] = useState<string>();
  const onTheWay = useOnTheWay();
  if (sentTo) return <LookForMail address={sentTo} onAgain={() => setSentTo(undefined)} />;
  return (
    <Entry
      title={t('signUp.title')}
      lead={t('signUp.lead')}
      aside={
        <>
          <h2>{t('signUp.haveOne')}</h2>
          <p>
            <Link to={onTheWay('/connexion')}>{t('shell.signIn')}</Link>
          </p>
          <h2>{t('account.data.title')}</h2>
          <p>{t('signUp.data')}</p>
          <p>
            <Link to="/confidentialite">{t('signUp.dataMore')}</Link>
          </p>
        </>
      }
    >
      <SignUpForm onSent={setSentTo} />
    </Entry>
  );
}

function SignUpForm({ onSent }: { onSent: (address: string) => void }) {
  const { t } = useTranslation();
  const [invitationToken] = useState(keptInvitation);
  const form = useSignUpForm(invitationToken, onSent);
  const { givenName, familyName, email } = form.values;
  return (
    <>
      {invitationToken && (
        <Notice>
          <p>{t('signUp.invited')}</p>
        </Notice>
      )}
      <Form form={form} action={t('signUp.title')}>
        <Pair>
          <TextField form={form} name="givenName" label={t('word.givenName')} autoComplete="given-name" />
          <TextField form={form} name="familyName" label={t('signUp.familyName')} autoComplete="family-name" />
        </Pair>
        <TextField
          form={form}
          name="email"
          label={t('word.email')}
          hint={t('signUp.emailHint')}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <NewPasswordField
          form={form}
          name="password"
          label={t('password.label')}
          known={[...email.split('@'), givenName, familyName]}
        />
        <CheckField
          form={form}
          name="wantsNewsletter"
          label={t('signUp.newsletter')}
          hint={t('signUp.newsletterHint')}
        />
        <CheckField form={form} name="acceptsTerms" label={t('signUp.terms')} hint={<TermsHint />} />
      </Form>
    </>
  );
}

function useSignUpForm(invitationToken: string | undefined, onSent: (address: string) => void) {
  const { t } = useTranslation();
  const language = useLanguage();
  const keepReturn = useKeepReturn();
  return useForm({
    id: 'sign-up',
    initial: { givenName: '', familyName: '', email: '', password: '', acceptsTerms: false, wantsNewsletter: false },
    secrets: ['password'],
    asksAnyway: true,
    check: (values) => ({
      givenName: !values.givenName.trim() && t('signUp.needsGivenName'),
      familyName: !values.familyName.trim() && t('signUp.needsFamilyName'),
      email: !values.email.trim() && t('signIn.needsEmail'),
      password: !values.password && t('password.needed'),
      acceptsTerms: !values.acceptsTerms && t('signUp.needsTerms'),
    }),
    async send(values, send) {
      await send(AccountSignUpDocument, {
        input: { ...values, locale: language === 'fr' ? 'FR' : 'EN', invitationToken: invitationToken ?? null },
      });
      if (invitationToken) dropInvitation(invitationToken);
      keepReturn();
      onSent(values.email.trim());
    },
  });
}

/** The same whether or not the address is known: nobody learns here who has an account. */
function LookForMail({ address, onAgain }: { address: string; onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <Outcome title={t('signUp.sentTitle')}>
      <p>
        <Trans i18nKey="signUp.sent" values={{ address }} components={{ b: <strong /> }} />
      </p>
      <p>{t('signUp.sentDo')}</p>
      <h2>{t('signUp.noMail')}</h2>
      <p>{t('signUp.noMailDo')}</p>
      <div className={classes.beside}>
        <SendAgainButton address={address} />
        <PlainButton look="quiet" onClick={onAgain}>
          {t('signUp.again')}
        </PlainButton>
      </div>
    </Outcome>
  );
}
