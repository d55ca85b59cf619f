import { registerEnumType } from '@nestjs/graphql';

export enum StewardshipSubject {
  CONTENT = 'CONTENT',
  PORTALS = 'PORTALS',
  ARCHIVES = 'ARCHIVES',
  ACCOUNTS = 'ACCOUNTS',
  OTHER = 'OTHER',
}

registerEnumType(StewardshipSubject, {
  name: 'StewardshipSubject',
  description: 'What is handed over when an organization closes.',
  valuesMap: {
    CONTENT: { description: 'Its entries and resources.' },
    PORTALS: { description: 'Its portals.' },
    ARCHIVES: { description: 'Its archives, on paper or not.' },
    ACCOUNTS: { description: 'The accounts of its people.' },
    OTHER: { description: 'Something else, said in the detail.' },
  },
});
