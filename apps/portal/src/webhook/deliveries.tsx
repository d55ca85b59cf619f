import { useTranslation } from 'react-i18next';
import { useRefetch } from '../api/use-refetch.js';
import { Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { formatShortInstant } from '../format/format.js';
import {
  WebhookDeliveriesDocument,
  type WebhookDeliveriesQuery,
  WebhookDeliveryReplayDocument,
  type WebhookLineFragment,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { tell } from '../shell/announcement.js';
import { PlainButton } from '../shell/plain-button.js';
import { Badge, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';
import { lookSoon } from './look-soon.js';
import classes from './webhook.module.css';

type Delivery = NonNullable<WebhookDeliveriesQuery['webhookEndpoint']>['deliveries']['nodes'][number];
type Attempt = Delivery['attempts'][number];

/** What was sent to an address, how often it was tried, and what came of it. */
export function Deliveries({ endpoint: { id, disabledAt } }: { endpoint: WebhookLineFragment }) {
  const { t } = useTranslation();
  const refetch = useRefetch(WebhookDeliveriesDocument);
  const replay = useAction(async (send, delivery: string) => {
    await send(WebhookDeliveryReplayDocument, { input: { id: delivery } });
    await refetch();
    void lookSoon(refetch);
    tell(t('webhook.replayed'));
  });
  return (
    <>
      <p>
        <PlainButton onClick={() => void refetch()}>{t('webhook.refresh')}</PlainButton>
      </p>
      <List
        query={WebhookDeliveriesDocument}
        variables={{ id }}
        list={({ webhookEndpoint }) => webhookEndpoint?.deliveries}
        name={t('webhook.deliveries')}
        columns={useDeliveryColumns(disabledAt ? undefined : (delivery) => void replay.run(delivery))}
        below={({ attempts }) => attempts.length > 0 && <Attempts attempts={attempts} />}
        fetchPolicy="cache-and-network"
        pages="short"
        height={120}
        empty={t('webhook.noDeliveries')}
      />
      <Problem text={replay.problem} />
    </>
  );
}

function useDeliveryColumns(onReplay?: (id: string) => void): Column<Delivery>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    {
      label: t('webhook.event'),
      cell: ({ eventType, about }) => (
        <>
          {eventType}
          <Sub>
            <span className={classes.id}>{about}</span>
          </Sub>
        </>
      ),
    },
    {
      label: t('webhook.at'),
      cell: ({ occurredAt }) => formatShortInstant(occurredAt, language),
      wide: true,
    },
    {
      label: t('word.state'),
      cell: ({ status, nextAttemptAt, attempts }) => (
        <>
          <Badge state={status === 'FAILED' ? 'over' : status === 'PENDING' ? 'waiting' : undefined}>
            {t(`webhook.status.${status}`)}
          </Badge>
          {nextAttemptAt && attempts.length > 0 && (
            <Sub>{t('webhook.next', { at: formatShortInstant(nextAttemptAt, language) })}</Sub>
          )}
        </>
      ),
    },
    {
      label: t('word.actions'),
      cell: ({ id, status, eventType }) =>
        onReplay &&
        status !== 'PENDING' && (
          <PlainButton about={eventType} onClick={() => onReplay(id)}>
            {t('webhook.replay')}
          </PlainButton>
        ),
      actions: true,
    },
  ];
}

function Attempts({ attempts }: { attempts: readonly Attempt[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const how = ({ failure, statusCode: code }: Attempt): string =>
    failure ? t(`webhook.failure.${failure}`, { code }) : t('webhook.answered', { code });
  return (
    <ul className="plain soft" aria-label={t('webhook.attempts')}>
      {attempts.map((attempt) => (
        <li key={attempt.number}>
          {t('webhook.attempt', {
            at: formatShortInstant(attempt.at, language),
            how: how(attempt),
            ms: attempt.durationMs,
          })}
        </li>
      ))}
    </ul>
  );
}
