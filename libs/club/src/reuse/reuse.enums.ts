import { registerEnumType } from '@nestjs/graphql';

export enum ReuseKind {
  SHOWN = 'SHOWN',
  ADAPTED = 'ADAPTED',
  TRANSLATED = 'TRANSLATED',
  TAUGHT = 'TAUGHT',
}
registerEnumType(ReuseKind, {
  name: 'ReuseKind',
  description: 'How somebody used what came of a workstream.',
  valuesMap: {
    SHOWN: { description: 'A portal of theirs shows it, or they showed it elsewhere.' },
    ADAPTED: { description: 'They made something of their own from it.' },
    TRANSLATED: { description: 'They said it in another language.' },
    TAUGHT: { description: 'They taught with it.' },
  },
});
