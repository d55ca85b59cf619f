import { registerEnumType } from '@nestjs/graphql';

export enum ItemFact {
  YEAR = 'YEAR',
  PROJECT_OWNER = 'PROJECT_OWNER',
  DESIGNER = 'DESIGNER',
  PROGRAMME = 'PROGRAMME',
  SURFACE = 'SURFACE',
  COST = 'COST',
  URL = 'URL',
  BEARING = 'BEARING',
  HEIGHT = 'HEIGHT',
  FOCAL_LENGTH = 'FOCAL_LENGTH',
  PROTOCOL = 'PROTOCOL',
  COVER = 'COVER',
  THEMES = 'THEMES',
  PLACE = 'PLACE',
}
registerEnumType(ItemFact, {
  name: 'ItemFact',
  description: 'What is told of an item beside its texts.',
  valuesMap: {
    YEAR: { description: 'The year that it is about.' },
    PROJECT_OWNER: { description: 'Who had it made (maître d’ouvrage).' },
    DESIGNER: { description: 'Who designed it (maître d’œuvre).' },
    PROGRAMME: { description: 'What it was to be used for.' },
    SURFACE: { description: 'Its floor or ground area.' },
    COST: { description: 'What it cost.' },
    URL: { description: 'Where it is on the web.' },
    BEARING: { description: 'Which way a camera looks.' },
    HEIGHT: { description: 'How high a camera stands.' },
    FOCAL_LENGTH: { description: 'The focal length of a camera.' },
    PROTOCOL: { description: 'How a photograph is taken again.' },
    COVER: { description: 'The picture that stands for it.' },
    THEMES: { description: 'What it is about.' },
    PLACE: { description: 'Where it is.' },
  },
});
