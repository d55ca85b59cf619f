import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { SignInDocument, SignInFinishDocument } from '../generated/graphql.js';
import { Outcome } from './entry.js';
import { useSignedIn } from './use-signed-in.js';
import { PlainButton } from '../shell/plain-button.js';

export interface Credentials {
  email: string;
  password: string;
}

interface SecondStepProps {
  /** Left out when another service has vouched: a cookie tells for whom. */
  credentials?: Credentials;
  returnTo: string;
  onBack: () => void;
}

/** The password was right; now the code. */
export function SecondStep({ credentials, returnTo, onBack }: SecondStepProps) {
  const { t } = useTranslation();
  const [withRecovery, setWithRecovery] = useState(false);
  const signedIn = useSignedIn();
  const form = useForm({
    id: 'second-step',
    initial: { code: '' },
    secrets: ['code'],
    check: ({ code }) => ({ code: !code.trim() && t('secondStep.needsCode') }),
    async send({ code }, send) {
      const { viewer } = credentials
        ? await send(SignInDocument, { input: { ...credentials, code: code.trim() } })
        : await send(SignInFinishDocument, { input: { code: code.trim() } });
      await signedIn(viewer?.id, returnTo);
    },
  });
  return (
    <Outcome title={t('secondStep.title')}>
      <Form
        form={form}
        action={t('shell.signIn')}
        aside={
          <PlainButton look="quiet" onClick={onBack}>
            {t('secondStep.back')}
          </PlainButton>
        }
      >
        <TextField
          key={String(withRecovery)}
          form={form}
          name="code"
          label={withRecovery ? t('secondStep.recovery') : t('secondStep.code')}
          hint={withRecovery ? t('secondStep.recoveryHint') : t('secondStep.codeHint')}
          autoComplete="one-time-code"
          inputMode={withRecovery ? 'text' : 'numeric'}
          autoCapitalize="characters"
          spellCheck={false}
          after={
            <PlainButton
              look="quiet"
              onClick={() => {
                setWithRecovery((before) => !before);
                form.reset();
              }}
            >
              {withRecovery ? t('secondStep.withCode') : t('secondStep.withRecovery')}
            </PlainButton>
          }
        />
      </Form>
    </Outcome>
  );
}
