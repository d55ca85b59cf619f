import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#lib/graphql';

export const NotificationFrequency = enumOf(['AT_ONCE', 'DAILY', 'WEEKLY', 'OFF']);
export type NotificationFrequency = keyof typeof NotificationFrequency;
registerEnumType(NotificationFrequency, {
  name: 'NotificationFrequency',
  description:
    'How often letters tell somebody of what happened. The list on the site has all of it, whatever they chose.',
  valuesMap: {
    AT_ONCE: { description: 'Within minutes, in one letter for an object.' },
    DAILY: { description: 'Each morning, in one letter for all of it.' },
    WEEKLY: { description: 'Each Monday morning, in one letter for all of it.' },
    OFF: { description: 'Never.' },
  },
});
