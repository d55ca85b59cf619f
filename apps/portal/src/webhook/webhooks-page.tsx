import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Part } from '../account/part.js';
import { useRefetch } from '../api/use-refetch.js';
import { formatShortInstant } from '../format/format.js';
import { AccountWebhooksDocument, type AccountWebhooksQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { PageHead } from '../shell/page-head.js';
import { Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';
import { Shown } from './shown.js';
import { WebhookForm } from './webhook-form.js';
import { WebhookState } from './webhook-state.js';
import classes from './webhook.module.css';

type Endpoint = NonNullable<AccountWebhooksQuery['webhookEndpoints']>['nodes'][number];

/** Addresses of one's programs that are told what happens. */
export default function WebhooksPage() {
  const { t } = useTranslation();
  const refetch = useRefetch(AccountWebhooksDocument);
  const [secret, setSecret] = useState<string | null>();
  return (
    <>
      <PageHead title={t('webhook.title')} lead={t('webhook.lead')} />
      <p>
        <Link to="/developpeurs/guides/webhooks">{t('webhook.guide')}</Link>
      </p>
      {secret !== undefined && <Shown secret={secret} onKept={() => setSecret(undefined)} />}
      <List
        query={AccountWebhooksDocument}
        list={({ webhookEndpoints }) => webhookEndpoints}
        name={t('webhook.title')}
        columns={useWebhookColumns()}
        fetchPolicy="cache-and-network"
        pages="short"
        height={80}
        empty={t('webhook.none')}
        after={
          <Part title={t('webhook.create')}>
            <WebhookForm
              onMade={async (made) => {
                setSecret(made);
                await refetch();
              }}
            />
          </Part>
        }
      />
    </>
  );
}

function useWebhookColumns(): Column<Endpoint>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    {
      label: t('webhook.address'),
      cell: ({ id, address, description }) => (
        <>
          <Link to={`/compte/webhooks/${id}`} className={classes.address}>
            {address}
          </Link>
          {description && <Sub>{description}</Sub>}
        </>
      ),
    },
    { label: t('webhook.events'), cell: ({ eventTypes }) => eventTypes.join(', '), wide: true },
    { label: t('word.state'), cell: (endpoint) => <WebhookState endpoint={endpoint} /> },
    {
      label: t('webhook.added'),
      cell: ({ createdAt }) => formatShortInstant(createdAt, language),
      wide: true,
    },
  ];
}
