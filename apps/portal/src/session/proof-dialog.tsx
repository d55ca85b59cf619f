import { useApolloClient, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { AccountSecurityDocument, SessionProveDocument, ViewerDocument } from '../generated/graphql.js';
import { PasswordField } from '../password/password-field.js';
import { Dialog } from '../form/dialog.js';
import { PlainButton } from '../shell/plain-button.js';

/** Is it still you? By a code where a second factor is set, by the password otherwise. */
export function ProofDialog({ onEnd }: { onEnd: (proved: boolean) => void }) {
  const { t } = useTranslation();
  const { data } = useQuery(AccountSecurityDocument);
  if (!data?.viewer) return null;
  const { secondFactorAt, passwordChangedAt } = data.viewer;
  return (
    <Dialog title={t('proof.title')} onClose={() => onEnd(false)}>
      {secondFactorAt || passwordChangedAt ? (
        <ProofForm byCode={secondFactorAt !== null} onEnd={onEnd} />
      ) : (
        <p>{t('proof.signInAgain')}</p>
      )}
    </Dialog>
  );
}

function ProofForm({ byCode, onEnd }: { byCode: boolean; onEnd: (proved: boolean) => void }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const form = useForm({
    id: 'proof',
    initial: { password: '', code: '' },
    secrets: ['password', 'code'],
    check: ({ password, code }) => ({
      password: !byCode && !password && t('password.needed'),
      code: byCode && !code.trim() && t('secondStep.needsCode'),
    }),
    async send({ password, code }, send) {
      await send(SessionProveDocument, { input: byCode ? { code: code.trim() } : { password } });
      // Roles that waited for the second factor count from now on.
      if (byCode) await client.refetchQueries({ include: [ViewerDocument] });
      onEnd(true);
    },
  });
  return (
    <Form
      form={form}
      action={t('word.confirm')}
      aside={
        <PlainButton look="quiet" onClick={() => onEnd(false)}>
          {t('word.cancel')}
        </PlainButton>
      }
    >
      <p>{t('proof.why')}</p>
      {byCode ? (
        <TextField
          form={form}
          name="code"
          label={t('account.security.codeOrRecovery')}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
        />
      ) : (
        <PasswordField form={form} name="password" label={t('password.current')} />
      )}
    </Form>
  );
}
