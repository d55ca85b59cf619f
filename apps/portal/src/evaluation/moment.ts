import type { TFunction } from 'i18next';
import type { EvaluationMoment } from '../generated/graphql.js';

/** “Évaluation à la fin de la session”. */
export const titleOfMoment = (moment: EvaluationMoment, t: TFunction): string => {
  const words = t(`evaluation.moments.${moment}`);
  return t('evaluation.ofMoment', { moment: words.charAt(0).toLowerCase() + words.slice(1) });
};
