import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { PasswordResetDocument } from '../generated/graphql.js';
import { Entry, Outcome } from '../session/entry.js';
import { returnByLetter, signInPath } from '../session/return-to.js';
import { useFragmentSecret } from '../session/use-fragment-secret.js';
import { NewPasswordField } from './password-field.js';

/** Follows the link of a mail to a new password. */
export default function ResetPage() {
  const secret = useFragmentSecret();
  // Another link, opened in the same place, begins anew.
  return <Reset key={secret} secret={secret} />;
}

function Reset({ secret }: { secret: string | undefined }) {
  const { t } = useTranslation();
  const [isSet, setIsSet] = useState(false);
  const form = useForm({
    id: 'reset',
    initial: { password: '' },
    secrets: ['password'],
    check: ({ password }) => ({ password: !password && t('password.needed') }),
    async send({ password }, send) {
      await send(PasswordResetDocument, { input: { token: secret ?? '', password } });
      setIsSet(true);
    },
  });
  const again = (
    <p>
      <Link to="/mot-de-passe-oublie">{t('reset.askAgain')}</Link>
    </p>
  );
  if (isSet) {
    return (
      <Outcome title={t('reset.doneTitle')}>
        <p>{t('reset.done')}</p>
        <p>
          <Link to={signInPath(returnByLetter())}>{t('shell.signIn')}</Link>
        </p>
      </Outcome>
    );
  }
  if (!secret) {
    return (
      <Entry title={t('reset.title')}>
        <p>{t('verify.noSecret')}</p>
        {again}
      </Entry>
    );
  }
  return (
    <Entry title={t('reset.title')} lead={t('reset.lead')}>
      <Form form={form} action={t('reset.action')}>
        {form.errors.some(({ code }) => code === 'INVALID_LINK') && again}
        <NewPasswordField form={form} name="password" label={t('password.newLabel')} known={[]} />
      </Form>
    </Entry>
  );
}
