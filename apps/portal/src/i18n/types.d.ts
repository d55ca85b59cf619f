import type { fr } from './fr.js';
import type { frAccount } from './fr-account.js';
import type { frDues } from './fr-dues.js';
import type { frFigures } from './fr-figures.js';
import type { frGovernance } from './fr-governance.js';
import type { frRecords } from './fr-records.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof fr &
        typeof frAccount &
        typeof frDues &
        typeof frFigures &
        typeof frGovernance &
        typeof frRecords;
    };
  }
}
