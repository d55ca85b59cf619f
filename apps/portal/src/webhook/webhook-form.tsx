import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import {
  WebhookEndpointCreateDocument,
  WebhookEndpointUpdateDocument,
  WebhookEventsDocument,
  type WebhookLineFragment,
} from '../generated/graphql.js';

interface WebhookFormProps {
  /** The address that is changed; another is added where there is none. */
  endpoint?: WebhookLineFragment;
  /** Told of the secret of one that was added. */
  onMade(secret: string | null): Promise<void>;
}

/** Where programs are told, and what. */
export function WebhookForm({ endpoint, onMade }: WebhookFormProps) {
  const { t } = useTranslation();
  const events = useQuery(WebhookEventsDocument).data?.webhookEvents ?? [];
  const form = useWebhookForm({ endpoint, onMade });
  return (
    <Form form={form} action={t(endpoint ? 'webhook.settingsDo' : 'webhook.createDo')}>
      <TextField
        form={form}
        name="address"
        label={t('webhook.address')}
        hint={t('webhook.addressHint')}
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        maxLength={2000}
      />
      <TextField form={form} name="description" required={false} label={t('webhook.description')} maxLength={200} />
      <ChoiceField
        form={form}
        name="eventTypes"
        several
        label={t('webhook.events')}
        options={events.map(({ type, description }) => ({ value: type, label: type, hint: description }))}
      />
    </Form>
  );
}

function useWebhookForm({ endpoint, onMade }: WebhookFormProps) {
  const { t } = useTranslation();
  const form = useForm({
    id: endpoint ? `webhook-${endpoint.id}` : 'webhook',
    version: endpoint?.version,
    initial: {
      address: endpoint?.address ?? 'https://',
      description: endpoint?.description ?? '',
      eventTypes: [...(endpoint?.eventTypes ?? [])],
    },
    check: ({ address, eventTypes }) => ({
      address: !/^https?:\/\/./.test(address.trim()) && t('webhook.needsAddress'),
      eventTypes: eventTypes.length === 0 && t('webhook.needsEvent'),
    }),
    async send(values, send, { version }) {
      if (endpoint) {
        await send(WebhookEndpointUpdateDocument, { input: { ...values, id: endpoint.id, expectedVersion: version } });
        return onMade(null);
      }
      const { secret } = await send(WebhookEndpointCreateDocument, { input: values });
      form.reset();
      await onMade(secret);
    },
    done: endpoint && (() => t('webhook.saved')),
  });
  return form;
}
