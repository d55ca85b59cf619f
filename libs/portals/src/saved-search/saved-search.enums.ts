import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#lib/graphql';

export const SavedSearchFrequency = enumOf(['DAILY', 'WEEKLY', 'OFF']);
export type SavedSearchFrequency = keyof typeof SavedSearchFrequency;
registerEnumType(SavedSearchFrequency, {
  name: 'SavedSearchFrequency',
  description: 'How often somebody is told what is new of a search that they saved.',
  valuesMap: {
    DAILY: { description: 'Each morning, of what was published the day before.' },
    WEEKLY: { description: 'Every seven days.' },
    OFF: { description: 'Never: the search stays in their list.' },
  },
});
