import { registerEnumType } from '@nestjs/graphql';

export enum QualityActivity {
  CERTIFYING = 'CERTIFYING',
  APPRENTICESHIP = 'APPRENTICESHIP',
  WORK_STUDY = 'WORK_STUDY',
  WORK_BASED = 'WORK_BASED',
  SUBCONTRACTING = 'SUBCONTRACTING',
}

registerEnumType(QualityActivity, {
  name: 'QualityActivity',
  description: 'What a provider does besides plain training: further indicators of Qualiopi apply to it then.',
  valuesMap: {
    CERTIFYING: { description: 'Trainings that lead to a certification.' },
    APPRENTICESHIP: { description: 'Training of apprentices.' },
    WORK_STUDY: { description: 'Trainings that alternate between the centre and a company.' },
    WORK_BASED: { description: 'Trainings with periods at work.' },
    SUBCONTRACTING: { description: 'Trainings that others give in its name, umbrella companies included.' },
  },
});
