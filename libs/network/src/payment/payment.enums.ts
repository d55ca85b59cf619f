import { registerEnumType } from '@nestjs/graphql';

export enum PaymentMethod {
  TRANSFER = 'TRANSFER',
  CHEQUE = 'CHEQUE',
  CARD = 'CARD',
  DIRECT_DEBIT = 'DIRECT_DEBIT',
  OTHER = 'OTHER',
}

registerEnumType(PaymentMethod, {
  name: 'PaymentMethod',
  description: 'How something was paid.',
  valuesMap: {
    TRANSFER: { description: 'Bank transfer.' },
    CHEQUE: { description: 'Cheque.' },
    CARD: { description: 'Card.' },
    DIRECT_DEBIT: { description: 'Direct debit.' },
    OTHER: { description: 'Another way.' },
  },
});
