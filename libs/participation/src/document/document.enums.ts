import { registerEnumType } from '@nestjs/graphql';

export enum DocumentBlockKind {
  HEADING = 'HEADING',
  PARAGRAPH = 'PARAGRAPH',
  ITEM = 'ITEM',
}
registerEnumType(DocumentBlockKind, {
  name: 'DocumentBlockKind',
  description: 'What a block of a text is.',
  valuesMap: {
    HEADING: { description: 'A heading, of a `level`.' },
    PARAGRAPH: { description: 'A paragraph.' },
    ITEM: { description: 'An item of a list; those that follow each other are of the same list.' },
  },
});

export enum PassageState {
  SAME = 'SAME',
  MOVED = 'MOVED',
  CHANGED = 'CHANGED',
  REMOVED = 'REMOVED',
}
registerEnumType(PassageState, {
  name: 'PassageState',
  description: 'What became of a passage in a later version of its text.',
  valuesMap: {
    SAME: { description: 'It stands in its block, word for word.' },
    MOVED: { description: 'It stands in another block, word for word.' },
    CHANGED: { description: 'Its block stands, with other words at that place.' },
    REMOVED: { description: 'Neither its words nor its block stand any more.' },
  },
});

export enum DocumentChangeKind {
  SAME = 'SAME',
  CHANGED = 'CHANGED',
  MOVED = 'MOVED',
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
}
registerEnumType(DocumentChangeKind, {
  name: 'DocumentChangeKind',
  description: 'What became of a block from one version of a text to another.',
  valuesMap: {
    SAME: { description: 'It stands where it stood, and says the same.' },
    CHANGED: { description: 'It says something else: `pieces` has what.' },
    MOVED: { description: 'It says the same at another place.' },
    ADDED: { description: 'It was not there before.' },
    REMOVED: { description: 'It is not there any more.' },
  },
});

export enum DocumentPieceKind {
  SAME = 'SAME',
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
}
registerEnumType(DocumentPieceKind, {
  name: 'DocumentPieceKind',
  description: 'What became of some words from one version of a text to another.',
  valuesMap: {
    SAME: { description: 'They stand in both.' },
    ADDED: { description: 'They stand in the later one alone.' },
    REMOVED: { description: 'They stand in the earlier one alone.' },
  },
});
