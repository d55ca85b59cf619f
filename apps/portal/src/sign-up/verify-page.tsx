import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Send } from '../api/send.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { EmailVerifyDocument, SignInDocument } from '../generated/graphql.js';
import { PasswordField } from '../password/password-field.js';
import { Entry, Outcome } from '../session/entry.js';
import { returnByLetter, signInPath } from '../session/return-to.js';
import { useFragmentSecret } from '../session/use-fragment-secret.js';
import { useSignedIn } from '../session/use-signed-in.js';
import { useViewer } from '../session/viewer.js';
import { tell } from '../shell/announcement.js';
import { PlainButton } from '../shell/plain-button.js';
import { SendAgain } from './send-again.js';

/**
 * Follows the link of a mail: a first address, or another one. It takes a click: programs that open links in mail to look
 * for harm must not use them up.
 */
export default function VerifyPage() {
  const secret = useFragmentSecret();
  // Another link, opened in the same place, begins anew.
  return <Verify key={secret} secret={secret} />;
}

function Verify({ secret }: { secret: string | undefined }) {
  const { t } = useTranslation();
  const [verified, setVerified] = useState(false);
  const [isLost, setLost] = useState(false);
  // A new account is opened by whoever asked for it; another address was asked for in a session.
  const isNew = useSearchParams()[0].has('compte');
  const { viewer, refetch } = useViewer();
  const signedIn = useSignedIn();
  const form = useForm({
    id: 'verify',
    initial: { password: '' },
    secrets: ['password'],
    check: ({ password }) => ({ password: isNew && !password && t('verify.needsPassword') }),
    async send({ password }, send) {
      const { email } = await send(EmailVerifyDocument, {
        input: { token: secret ?? '', password: isNew ? password : null },
      });
      // Whoever has just opened their account is signed in by the password they gave, and goes back to where they were.
      const account = isNew && !viewer && email ? await signIn(send, { email, password }) : undefined;
      if (!account) {
        refetch();
        return setVerified(true);
      }
      await signedIn(account, returnByLetter());
      tell(t('verify.opened'));
    },
  });

  if (verified) return <Verified />;
  if (!secret) return <SendAgain why={t('verify.noSecret')} />;
  if (isLost) return <SendAgain why={t('verify.lost')} />;
  return (
    <Entry title={t('verify.title')} lead={t('verify.lead')}>
      <Form form={form} action={t('verify.action')}>
        {isNew && (
          <PasswordField form={form} name="password" label={t('verify.password')} hint={t('verify.passwordHint')} />
        )}
        {form.errors.some(({ code }) => code === 'INVALID_LINK') && (
          <>
            <p>{t('verify.maybeDone')}</p>
            <ul>
              <li>
                <Link to={signInPath(returnByLetter())}>{t('shell.signIn')}</Link>
              </li>
              {isNew && (
                <li>
                  <PlainButton look="quiet" onClick={() => setLost(true)}>
                    {t('verify.againTitle')}
                  </PlainButton>
                </li>
              )}
            </ul>
          </>
        )}
      </Form>
    </Entry>
  );
}

/** The account is open even where this fails: the page leads to the sign-in then. */
const signIn = (send: Send, input: { email: string; password: string }): Promise<string | undefined> =>
  send(SignInDocument, { input }).then(
    ({ viewer }) => viewer?.id,
    () => undefined,
  );

function Verified() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  return (
    <Outcome title={t('verify.doneTitle')}>
      <p>{viewer ? t('verify.doneChange') : t('verify.done')}</p>
      <p>
        {viewer ? (
          <Link to="/compte/securite">{t('signIn.toSecurity')}</Link>
        ) : (
          <Link to={signInPath(returnByLetter())}>{t('shell.signIn')}</Link>
        )}
      </p>
    </Outcome>
  );
}
