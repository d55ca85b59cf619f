import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Part } from '../account/part.js';
import { useRefetch } from '../api/use-refetch.js';
import { formatShortInstant } from '../format/format.js';
import { AccountWebhookDocument, type AccountWebhookQuery, WebhookDeliveriesDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Fact, Facts } from '../shell/facts.js';
import { Missing } from '../shell/missing.js';
import { PageHead } from '../shell/page-head.js';
import { useAnswer } from '../shell/use-answer.js';
import { Deliveries } from './deliveries.js';
import { Shown } from './shown.js';
import { WebhookActions } from './webhook-actions.js';
import { WebhookForm } from './webhook-form.js';
import { WebhookState } from './webhook-state.js';

type Endpoint = NonNullable<AccountWebhookQuery['webhookEndpoint']>;

/** One address, what was sent to it, and how that went. */
export default function WebhookPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { answer, instead } = useAnswer(AccountWebhookDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    height: 480,
  });
  if (!answer) return instead;
  if (answer.webhookEndpoint) return <Endpoint endpoint={answer.webhookEndpoint} />;
  return (
    <Missing
      title={t('webhook.missing')}
      text={t('webhook.missingText')}
      to="/compte/webhooks"
      link={t('webhook.back')}
    />
  );
}

function Endpoint({ endpoint }: { endpoint: Endpoint }) {
  const { t } = useTranslation();
  const refetch = useRefetch(AccountWebhookDocument, WebhookDeliveriesDocument);
  const [secret, setSecret] = useState<string | null>();
  return (
    <>
      <p>
        <Link to="/compte/webhooks">{t('webhook.back')}</Link>
      </p>
      <PageHead title={new URL(endpoint.address).host} lead={endpoint.description ?? undefined} />
      {secret !== undefined && <Shown secret={secret} onKept={() => setSecret(undefined)} />}
      <About endpoint={endpoint} />
      <WebhookActions
        endpoint={endpoint}
        onSecret={async (made) => {
          setSecret(made);
          await refetch();
        }}
        onChange={refetch}
      />
      <Part title={t('webhook.deliveries')}>
        <Deliveries endpoint={endpoint} />
      </Part>
      <Part title={t('word.change')}>
        <WebhookForm key={endpoint.version} endpoint={endpoint} onMade={async () => void (await refetch())} />
      </Part>
    </>
  );
}

function About({ endpoint }: { endpoint: Endpoint }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const at = (instant: string): string => formatShortInstant(instant, language);
  return (
    <Facts>
      <Fact label={t('webhook.address')}>
        <code>{endpoint.address}</code>
      </Fact>
      <Fact label={t('word.state')}>
        <WebhookState endpoint={endpoint} />
      </Fact>
      <Fact label={t('webhook.events')}>{endpoint.eventTypes.join(', ')}</Fact>
      <Fact label={t('webhook.secrets')}>
        <ul className="plain">
          {endpoint.secrets.map(({ hint, from, until }) => (
            <li key={from}>
              {until
                ? t('webhook.secretUntil', { hint, from: at(from), until: at(until) })
                : t('webhook.secretNow', { hint, from: at(from) })}
            </li>
          ))}
        </ul>
      </Fact>
    </Facts>
  );
}
