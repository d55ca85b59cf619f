import { registerEnumType } from '@nestjs/graphql';

export enum PortalFamily {
  ACTOR = 'ACTOR',
  THEME = 'THEME',
  PROJECT = 'PROJECT',
}
registerEnumType(PortalFamily, {
  name: 'PortalFamily',
  description: 'What brings together what a portal shows.',
  valuesMap: {
    ACTOR: { description: 'Who made it: the portal of a CAUE or of a partner.' },
    THEME: { description: 'What it is about.' },
    PROJECT: { description: 'What it was made in: a project of several partners.' },
  },
});

export enum PortalVisibility {
  DRAFT = 'DRAFT',
  MEMBERS = 'MEMBERS',
  PUBLIC = 'PUBLIC',
}
registerEnumType(PortalVisibility, {
  name: 'PortalVisibility',
  description: 'Who may see a portal. Of what it shows, everybody sees what they may see anyway.',
  valuesMap: {
    DRAFT: { description: 'The organization that keeps it, and its editors.' },
    MEMBERS: { description: 'Whoever holds a role in the network or in one of its organizations too.' },
    PUBLIC: { description: 'Everybody.' },
  },
});
