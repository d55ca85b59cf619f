import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Problem } from '../form/confirm.js';
import { TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { useAction } from '../form/use-action.js';
import { useForm } from '../form/use-form.js';
import { VerificationSendDocument } from '../generated/graphql.js';
import { Entry, Outcome } from '../session/entry.js';
import { useOnTheWay } from '../session/return-to.js';
import { tell } from '../shell/announcement.js';
import { PlainButton } from '../shell/plain-button.js';

/** Asks for the letter of a sign-up again. What comes of it is told by mail alone: nobody learns here who has an account. */
export function SendAgain({ why }: { why: string }) {
  const { t } = useTranslation();
  const onTheWay = useOnTheWay();
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    id: 'send-again',
    initial: { email: '' },
    check: ({ email }) => ({ email: !email.trim() && t('signIn.needsEmail') }),
    async send({ email }, send) {
      await send(VerificationSendDocument, { input: { email } });
      setSentTo(email.trim());
    },
  });
  if (sentTo) {
    return (
      <Outcome title={t('signUp.sentTitle')}>
        <p>
          <Trans i18nKey="verify.sentAgain" values={{ address: sentTo }} components={{ b: <strong /> }} />
        </p>
        <p>{t('signUp.noMailDo')}</p>
        <Elsewhere />
      </Outcome>
    );
  }
  return (
    <Entry title={t('verify.againTitle')} lead={why}>
      <Form
        form={form}
        action={t('verify.againDo')}
        aside={<Link to={onTheWay('/connexion')}>{t('signIn.back')}</Link>}
      >
        <TextField
          form={form}
          name="email"
          label={t('word.email')}
          hint={t('verify.againHint')}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Form>
    </Entry>
  );
}

function Elsewhere() {
  const { t } = useTranslation();
  const onTheWay = useOnTheWay();
  return (
    <ul>
      <li>
        <Link to={onTheWay('/connexion')}>{t('shell.signIn')}</Link>
      </li>
      <li>
        <Link to={onTheWay('/inscription')}>{t('verify.askAgain')}</Link>
      </li>
    </ul>
  );
}

/** The same by one button, where the address has just been given. */
export function SendAgainButton({ address }: { address: string }) {
  const { t } = useTranslation();
  const again = useAction(async (send) => {
    await send(VerificationSendDocument, { input: { email: address } });
    tell(t('verify.sentAgainTo', { address }));
  });
  return (
    <>
      <PlainButton onClick={() => void again.run()}>{t('verify.againDo')}</PlainButton>
      <Problem text={again.problem} />
    </>
  );
}
