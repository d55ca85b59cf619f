import { registerEnumType } from '@nestjs/graphql';

export enum TrainingFunding {
  UNFUNDED = 'UNFUNDED',
  EMPLOYER = 'EMPLOYER',
  TRAINING_FUND = 'TRAINING_FUND',
  PUBLIC = 'PUBLIC',
  VOUCHER = 'VOUCHER',
  COFINANCED = 'COFINANCED',
  EUROPEAN = 'EUROPEAN',
}
registerEnumType(TrainingFunding, {
  name: 'TrainingFunding',
  description: 'Who paid for a session: it decides for how long what proves it is kept.',
  valuesMap: {
    UNFUNDED: { description: 'Nobody.' },
    EMPLOYER: { description: 'Employers, or those who take part.' },
    TRAINING_FUND: { description: 'A body that manages training funds (OPCO).' },
    PUBLIC: { description: 'Public bodies.' },
    VOUCHER: { description: 'Vouchers (*chèques formation*).' },
    COFINANCED: { description: 'Several, with co-financing.' },
    EUROPEAN: { description: 'European funds.' },
  },
});
