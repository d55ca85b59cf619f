import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#lib/graphql';

export const WebhookDisabledReason = enumOf(['OWNER', 'GONE', 'FAILING']);
export type WebhookDisabledReason = keyof typeof WebhookDisabledReason;
registerEnumType(WebhookDisabledReason, {
  name: 'WebhookDisabledReason',
  description: 'Why nothing is sent to an address any more.',
  valuesMap: {
    OWNER: { description: 'Its owner said so.' },
    GONE: { description: 'It answered 410 Gone: it wants no more.' },
    FAILING: { description: 'Nothing arrived for five days.' },
  },
});
