import { type PersonalData } from '#lib/personal-data';

const SIGNS = 'Signs what is sent: it was shown to its owner once.';
const WORK = 'Tells when and how it is sent, and nothing else.';

/** What webhooks hold of people: addresses of their programs. All of it goes with the account. */
export const personalData: PersonalData = {
  name: 'webhooks',
  tables: {
    'webhooks.endpoint': {
      of: { account_id: 'ACCOUNT' },
      given: {
        as: 'webhookEndpoints',
        columns: [
          'address',
          'description',
          'event_types',
          'created_at',
          'disabled_at',
          'disabled_reason',
          'failing_since',
        ],
        orderBy: 't.created_at',
      },
      erased: 'ROWS',
      inAuditAs: 'WebhookEndpoint',
    },
    'webhooks.secret': {
      of: { endpoint_id: 'webhooks.endpoint' },
      given: { as: 'webhookSecrets', columns: ['hint', 'valid_from', 'valid_to'], orderBy: 't.valid_from' },
      withheld: { sealed: SIGNS },
      erased: 'ROWS',
      until: `t.valid_to < now() - interval '30 days'`,
    },
    'webhooks.delivery': {
      of: { endpoint_id: 'webhooks.endpoint' },
      given: {
        as: 'webhookDeliveries',
        columns: ['event_type', 'event_id', 'subject_id', 'occurred_at', 'status'],
        orderBy: 't.occurred_at',
      },
      withheld: { tries: WORK, next_attempt_at: WORK, claimed_until: WORK, audience: WORK },
      erased: 'ROWS',
      until: `t.occurred_at < now() - interval '30 days' and t.status <> 'PENDING'`,
    },
    'webhooks.attempt': {
      of: { delivery_id: 'webhooks.delivery' },
      withheld: { number: WORK, at: WORK, status_code: WORK, failure: WORK, duration_ms: WORK },
      erased: 'ROWS',
    },
  },
};
