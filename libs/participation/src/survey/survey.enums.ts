import { registerEnumType } from '@nestjs/graphql';

export enum SurveyQuestionKind {
  SINGLE = 'SINGLE',
  MULTIPLE = 'MULTIPLE',
  SCALE = 'SCALE',
  RANKING = 'RANKING',
  TEXT = 'TEXT',
  PLACE = 'PLACE',
}
registerEnumType(SurveyQuestionKind, {
  name: 'SurveyQuestionKind',
  description: 'How a question is answered.',
  valuesMap: {
    SINGLE: { description: 'With one of its choices.' },
    MULTIPLE: { description: 'With some of its choices.' },
    SCALE: { description: 'With a whole number between its ends.' },
    RANKING: { description: 'With its choices, or some of them, the preferred one first.' },
    TEXT: { description: 'In words, which only those who answer for the call read.' },
    PLACE: { description: 'With a point or a commune, within where the initiative takes place.' },
  },
});
