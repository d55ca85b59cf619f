import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Confirm, Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import {
  WebhookEndpointDeleteDocument,
  WebhookEndpointDisableDocument,
  WebhookEndpointEnableDocument,
  WebhookEndpointRotateSecretDocument,
  WebhookEndpointTestDocument,
  type WebhookLineFragment,
} from '../generated/graphql.js';
import { tell } from '../shell/announcement.js';
import { PlainButton } from '../shell/plain-button.js';
import { lookSoon } from './look-soon.js';
import classes from './webhook.module.css';

interface WebhookActionsProps {
  endpoint: WebhookLineFragment;
  onSecret(secret: string | null): Promise<void>;
  onChange(): Promise<unknown>;
}

/** What can be done with an address. */
export function WebhookActions({ endpoint, onSecret, onChange }: WebhookActionsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, disabledAt } = endpoint;
  const test = useAction(async (send) => {
    await send(WebhookEndpointTestDocument, { input: { id } });
    await onChange();
    void lookSoon(onChange);
    tell(t('webhook.tested'));
  });
  const enable = useAction(async (send) => {
    await send(WebhookEndpointEnableDocument, { input: { id } });
    await onChange();
    tell(t('webhook.enabled'));
  });
  return (
    <div className={classes.actions}>
      {disabledAt ? (
        <PlainButton onClick={() => void enable.run()}>{t('webhook.enable')}</PlainButton>
      ) : (
        <PlainButton onClick={() => void test.run()}>{t('webhook.test')}</PlainButton>
      )}
      <Confirm
        label={t('webhook.rotate')}
        question={t('webhook.rotateQuestion')}
        action={t('webhook.rotate')}
        run={async (send) => onSecret((await send(WebhookEndpointRotateSecretDocument, { input: { id } })).secret)}
      />
      {!disabledAt && (
        <Confirm
          label={t('webhook.disable')}
          question={t('webhook.disableQuestion')}
          action={t('webhook.disableDo')}
          run={async (send) => {
            await send(WebhookEndpointDisableDocument, { input: { id } });
            await onChange();
          }}
        />
      )}
      <Confirm
        label={t('word.delete')}
        question={t('webhook.removeQuestion')}
        action={t('webhook.removeDo')}
        run={async (send) => {
          await send(WebhookEndpointDeleteDocument, { input: { id } });
          await navigate('/compte/webhooks');
        }}
      />
      <Problem text={test.problem ?? enable.problem} />
    </div>
  );
}
