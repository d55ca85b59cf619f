import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#lib/graphql';

export const EditionAudience = enumOf(['EVERYONE', 'STAFF', 'COORDINATOR']);
export type EditionAudience = keyof typeof EditionAudience;
registerEnumType(EditionAudience, {
  name: 'EditionAudience',
  description: 'As whom an edition is made, and who may read it: it holds nothing that one of them does not see.',
  valuesMap: {
    EVERYONE: { description: 'Made as somebody who has not signed in, for everybody.' },
    STAFF: {
      description: 'Made as a member of no organization in particular, for whoever holds a role in the network.',
    },
    COORDINATOR: { description: 'Made as a coordinator, for coordinators.' },
  },
});

export const EditionChangeKind = enumOf(['ADDED', 'REMOVED', 'CHANGED']);
export type EditionChangeKind = keyof typeof EditionChangeKind;
registerEnumType(EditionChangeKind, {
  name: 'EditionChangeKind',
  description: 'What became of a row from one edition to another.',
  valuesMap: {
    ADDED: { description: 'It is only in the later one.' },
    REMOVED: { description: 'It is only in the earlier one.' },
    CHANGED: { description: 'It is in both, and a column that both have holds something else.' },
  },
});

export const EditionExplanationKind = enumOf(['RECORD', 'ORGANIZATION']);
export type EditionExplanationKind = keyof typeof EditionExplanationKind;
registerEnumType(EditionExplanationKind, {
  name: 'EditionExplanationKind',
  description: 'What an entry of the audit log has to do with a row.',
  valuesMap: {
    RECORD: { description: 'A record that the row is made of was changed.' },
    ORGANIZATION: {
      description: 'Something else of an organization that the row is about was changed, which may be why.',
    },
  },
});
