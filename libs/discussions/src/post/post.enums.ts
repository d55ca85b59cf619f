import { registerEnumType } from '@nestjs/graphql';

export enum PostRemoval {
  AUTHOR = 'AUTHOR',
  MODERATOR = 'MODERATOR',
}
registerEnumType(PostRemoval, {
  name: 'PostRemoval',
  description: 'Who took out what a post said.',
  valuesMap: {
    AUTHOR: { description: 'Whoever wrote it.' },
    MODERATOR: { description: 'Who moderates, for a reason.' },
  },
});

export enum ReactionKind {
  AGREE = 'AGREE',
  THANKS = 'THANKS',
  SEEN = 'SEEN',
  DOUBT = 'DOUBT',
}
registerEnumType(ReactionKind, {
  name: 'ReactionKind',
  description: 'What somebody says of a post without words.',
  valuesMap: {
    AGREE: { description: 'They agree.' },
    THANKS: { description: 'They are thankful for it.' },
    SEEN: { description: 'They have read it.' },
    DOUBT: { description: 'They want to talk about it.' },
  },
});
