import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#lib/graphql';
import { type Failure, FAILURES } from '../sending/post.js';

export const WebhookDeliveryStatus = enumOf(['PENDING', 'DELIVERED', 'FAILED']);
export type WebhookDeliveryStatus = keyof typeof WebhookDeliveryStatus;
registerEnumType(WebhookDeliveryStatus, {
  name: 'WebhookDeliveryStatus',
  description: 'What became of something that was to be sent.',
  valuesMap: {
    PENDING: { description: 'It is tried, or will be tried again.' },
    DELIVERED: { description: 'It arrived: the answer was 2xx.' },
    FAILED: {
      description:
        'It is not tried any more: five days of attempts failed, nothing is sent to the address, or its owner may not know of it any more.',
    },
  },
});

export const WebhookFailure = enumOf(Object.keys(FAILURES) as Failure[]);
export type WebhookFailure = Failure;
registerEnumType(WebhookFailure, {
  name: 'WebhookFailure',
  description: 'Why something that was sent did not arrive.',
  valuesMap: Object.fromEntries(Object.entries(FAILURES).map(([name, description]) => [name, { description }])),
});
