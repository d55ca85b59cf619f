import { registerEnumType } from '@nestjs/graphql';

export enum BatchOrigin {
  WORKSHOP = 'WORKSHOP',
  PAPER = 'PAPER',
  PHONE = 'PHONE',
}
registerEnumType(BatchOrigin, {
  name: 'BatchOrigin',
  description: 'How contributions were gathered that somebody else enters.',
  valuesMap: {
    WORKSHOP: { description: 'In a workshop or a meeting.' },
    PAPER: { description: 'On paper: sheets that were handed out, a box.' },
    PHONE: { description: 'By telephone.' },
  },
});
