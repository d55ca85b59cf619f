import { registerEnumType } from '@nestjs/graphql';

export enum SearchKind {
  TERRITORY = 'TERRITORY',
  ORGANIZATION = 'ORGANIZATION',
  AGREEMENT = 'AGREEMENT',
  PERSON = 'PERSON',
  MEETING = 'MEETING',
  EVENT = 'EVENT',
}

registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'What a search may look for.',
  valuesMap: {
    TERRITORY: { description: 'Territories, by name, code or postal code.' },
    ORGANIZATION: { description: 'Organizations, by a name of today or a former one, or by SIREN.' },
    AGREEMENT: { description: 'Agreements, by title.' },
    PERSON: { description: 'People who hold a public function, by name.' },
    MEETING: { description: 'Meetings of governing bodies, by the name of the body or the place.' },
    EVENT: { description: 'Gatherings of the network, by kind, place or organizer.' },
  },
});
