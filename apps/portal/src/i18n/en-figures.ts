import type { frFigures } from './fr-figures.js';
import type { Same } from './same.js';

export const enFigures: Same<typeof frFigures> = {
  figures: {
    title: 'Asserted figures',
    lead: 'What sources assert, beside what the records let count. Neither takes the place of the other.',
    none: 'No asserted figure is recorded. The coordination can add some.',
    measure: 'Measure',
    on: 'Date',
    asserted: 'Asserted',
    counted: 'Counted',
    notCounted: 'not counted',
    evidence: 'Sources',
    measures: {
      FULLY_TRAINED_CAUE: 'CAUE whose whole team is trained',
      TRAINED_EMPLOYEES: 'Employees of CAUE trained',
      CAUE_IN_FRANCE: 'CAUE in France, members or not',
      SIGNATORIES: 'Signatories of an agreement',
      EMPLOYEES: 'Employees',
      TAXE_AMENAGEMENT_DEPARTEMENTS_EUR: 'Taxe d’aménagement received by the départements',
    },
    values: {
      EXACTLY: '{{value}}',
      MORE_THAN: 'more than {{value}}',
      AT_LEAST: 'at least {{value}}',
      ABOUT: 'about {{value}}',
    },
  },
};
