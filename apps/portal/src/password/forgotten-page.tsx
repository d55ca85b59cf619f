import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { PasswordForgetDocument } from '../generated/graphql.js';
import { Entry, Outcome } from '../session/entry.js';
import { useKeepReturn, useOnTheWay } from '../session/return-to.js';

export default function ForgottenPage() {
  const { t } = useTranslation();
  const onTheWay = useOnTheWay();
  const keepReturn = useKeepReturn();
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    id: 'forgotten',
    initial: { email: '' },
    check: ({ email }) => ({ email: !email.trim() && t('signIn.needsEmail') }),
    async send({ email }, send) {
      await send(PasswordForgetDocument, { input: { email } });
      keepReturn();
      setSentTo(email.trim());
    },
  });
  if (sentTo) {
    return (
      <Outcome title={t('signUp.sentTitle')}>
        <p>
          <Trans i18nKey="forgotten.sent" values={{ address: sentTo }} components={{ b: <strong /> }} />
        </p>
        <p>{t('signUp.noMailDo')}</p>
        <p>
          <Link to={onTheWay('/connexion')}>{t('signIn.back')}</Link>
        </p>
      </Outcome>
    );
  }
  return (
    <Entry title={t('forgotten.title')} lead={t('forgotten.lead')}>
      <Form
        form={form}
        action={t('forgotten.action')}
        aside={<Link to={onTheWay('/connexion')}>{t('signIn.back')}</Link>}
      >
        <TextField
          form={form}
          name="email"
          label={t('word.email')}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Form>
    </Entry>
  );
}
