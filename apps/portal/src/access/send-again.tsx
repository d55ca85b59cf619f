import { useTranslation } from 'react-i18next';
import { Confirm } from '../form/confirm.js';
import { InvitationResendDocument } from '../generated/graphql.js';

interface SendAgainProps {
  invitation: { id: string; email: string };
  onSent: () => Promise<unknown>;
}

/** A new link for somebody who has not answered: the former one ends. */
export function SendAgain({ invitation: { id, email }, onSent }: SendAgainProps) {
  const { t } = useTranslation();
  return (
    <Confirm
      label={t('access.resend')}
      about={email}
      question={t('access.resendQuestion', { address: email })}
      action={t('access.resendDo')}
      run={async (send) => {
        await send(InvitationResendDocument, { input: { id } });
        await onSent();
      }}
    />
  );
}
