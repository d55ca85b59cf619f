import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { Refused } from '../api/user-error.js';
import { CheckField, TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { Notice } from '../form/notice.js';
import { useForm } from '../form/use-form.js';
import { TermsHint } from '../sign-up/terms-hint.js';
import buttons from '../shell/button.module.css';
import { SignInDocument, SignInServicesDocument } from '../generated/graphql.js';
import { PasswordField } from '../password/password-field.js';
import { Entry } from './entry.js';
import { SecondStep, type Credentials } from './second-step.js';
import { signInPath, useOnTheWay, useReturnTo } from './return-to.js';
import { hasEnded } from './session-end.js';
import { useSignedIn } from './use-signed-in.js';
import { useViewer } from './viewer.js';
import classes from './entry.module.css';

const PROBLEMS = [
  'EXPIRED',
  'REFUSED',
  'UNAVAILABLE',
  'ADDRESS_KNOWN',
  'ADDRESS_UNVERIFIED',
  'LINKED_ELSEWHERE',
  'TERMS_NEEDED',
  'PROOF_NEEDED',
] as const;

export default function SignInPage() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const [params] = useSearchParams();
  const returnTo = useReturnTo();
  const onTheWay = useOnTheWay();
  const navigate = useNavigate();
  const [pending, setPending] = useState<Credentials>();
  const problem = PROBLEMS.find((known) => known === params.get('probleme'));

  if (viewer && !problem) return <Navigate to={returnTo} replace />;
  if (viewer) {
    return (
      <Entry title={t('signIn.linkTitle')}>
        <Notice kind="attention" role="status">
          <p>{t(`signIn.problems.${problem!}`)}</p>
        </Notice>
        <Link to="/compte/securite">{t('signIn.toSecurity')}</Link>
      </Entry>
    );
  }
  if (params.get('etape') === 'code')
    return <SecondStep returnTo={returnTo} onBack={() => void navigate(signInPath(returnTo), { replace: true })} />;
  if (pending) return <SecondStep credentials={pending} returnTo={returnTo} onBack={() => setPending(undefined)} />;
  return (
    <Entry
      title={t('shell.signIn')}
      aside={
        <>
          <h2>{t('signIn.noAccount')}</h2>
          <p>{t('signIn.noAccountText')}</p>
          <p>
            <Link to={onTheWay('/inscription')}>{t('signUp.title')}</Link>
          </p>
          <h2>{t('signIn.noLetter')}</h2>
          <p>
            <Link to={onTheWay('/verifier')}>{t('verify.againTitle')}</Link>
          </p>
        </>
      }
    >
      <Why problem={problem} />
      {problem === 'TERMS_NEEDED' && <FirstVisit returnTo={returnTo} />}
      <SignInForm returnTo={problem === 'ADDRESS_KNOWN' ? '/compte/securite' : returnTo} onSecondFactor={setPending} />
      <Services returnTo={returnTo} />
    </Entry>
  );
}

/** Why one is here. */
function Why({ problem }: { problem: (typeof PROBLEMS)[number] | undefined }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const [kind, text] = problem
    ? (['attention', t(`signIn.problems.${problem}`)] as const)
    : hasEnded()
      ? (['attention', t('signIn.ended')] as const)
      : params.has('sortie')
        ? (['done', t('signIn.out')] as const)
        : params.has('efface')
          ? (['done', t('signIn.erased')] as const)
          : params.has('requise')
            ? (['information', t('signIn.needed')] as const)
            : [];
  return (
    <div role="status">
      {text && (
        <Notice kind={kind}>
          <p>{text}</p>
        </Notice>
      )}
    </div>
  );
}

function SignInForm({
  returnTo,
  onSecondFactor,
}: {
  returnTo: string;
  onSecondFactor: (credentials: Credentials) => void;
}) {
  const { t } = useTranslation();
  const signedIn = useSignedIn();
  const onTheWay = useOnTheWay();
  const form = useForm({
    id: 'sign-in',
    initial: { email: '', password: '' },
    secrets: ['password'],
    check: ({ email, password }) => ({
      email: !email.trim() && t('signIn.needsEmail'),
      password: !password && t('password.needed'),
    }),
    async send(credentials, send) {
      try {
        const { viewer } = await send(SignInDocument, { input: credentials });
        await signedIn(viewer?.id, returnTo);
      } catch (error) {
        if (!(error instanceof Refused) || error.errors[0]?.code !== 'SECOND_FACTOR_NEEDED') throw error;
        onSecondFactor(credentials);
      }
    },
  });
  return (
    <Form form={form} action={t('shell.signIn')}>
      <TextField
        form={form}
        name="email"
        label={t('word.email')}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordField
        form={form}
        name="password"
        label={t('password.label')}
        after={
          <p className={classes.after}>
            <Link to={onTheWay('/mot-de-passe-oublie')}>{t('forgotten.title')}</Link>
          </p>
        }
      />
    </Form>
  );
}

/** Other services that can sign one in, if the installation has any. */
function Services({ returnTo }: { returnTo: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(SignInServicesDocument);
  if (!data?.signInServices.length) return null;
  return (
    <div className={classes.services}>
      {data.signInServices.map(({ name, path }) => (
        // A page of the API, which leads to the other service.
        <a key={path} className={buttons.service} href={`${path}?returnTo=${encodeURIComponent(returnTo)}`}>
          {t('signIn.service', { name })}
        </a>
      ))}
    </div>
  );
}

/** Another service has vouched for somebody who has no account yet: it is opened once the terms are accepted. */
function FirstVisit({ returnTo }: { returnTo: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(SignInServicesDocument);
  const service = data?.signInServices[0];
  const form = useForm({
    id: 'first-visit',
    initial: { acceptsTerms: false },
    check: ({ acceptsTerms }) => ({ acceptsTerms: !acceptsTerms && t('signUp.needsTerms') }),
    async send() {
      window.location.assign(`${service!.path}?terms=1&returnTo=${encodeURIComponent(returnTo)}`);
    },
  });
  if (!service) return null;
  return (
    <Form form={form} action={t('signIn.openWith', { name: service.name })}>
      <CheckField form={form} name="acceptsTerms" label={t('signUp.terms')} hint={<TermsHint />} />
    </Form>
  );
}
