import { registerEnumType } from '@nestjs/graphql';

export enum AnnualReturnStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  REPLACED = 'REPLACED',
}
registerEnumType(AnnualReturnStatus, {
  name: 'AnnualReturnStatus',
  description: 'Where a yearly return stands.',
  valuesMap: {
    DRAFT: { description: 'It is being prepared; what it counts is counted today.' },
    SUBMITTED: { description: 'It was handed in: it stays as it was on that day.' },
    REPLACED: { description: 'A correction was handed in after it.' },
  },
});

export enum ReturnLineKind {
  PEOPLE = 'PEOPLE',
  AMOUNT = 'AMOUNT',
  WORDS = 'WORDS',
}
registerEnumType(ReturnLineKind, {
  name: 'ReturnLineKind',
  description: 'What stands in a line.',
  valuesMap: {
    PEOPLE: { description: 'How many people, and their hours.' },
    AMOUNT: { description: 'An amount without tax.' },
    WORDS: { description: 'Words.' },
  },
});

export enum ReturnLineOrigin {
  COUNTED = 'COUNTED',
  ENTERED = 'ENTERED',
}
registerEnumType(ReturnLineOrigin, {
  name: 'ReturnLineOrigin',
  description: 'Where a line is from.',
  valuesMap: {
    COUNTED: { description: 'Counted from records of the platform, or added up from other lines.' },
    ENTERED: { description: 'Entered by somebody, with its source and the day on which it was so.' },
  },
});

export enum ReturnLineRecords {
  ENROLMENTS = 'ENROLMENTS',
  SESSIONS = 'SESSIONS',
}
registerEnumType(ReturnLineRecords, {
  name: 'ReturnLineRecords',
  description: 'Which records a line opens.',
  valuesMap: {
    ENROLMENTS: { description: 'Who was trained: `enrolments` with the filter `returnLine`.' },
    SESSIONS: { description: 'What was taught: `trainingSessions` with the filters `organization` and `endedIn`.' },
  },
});

export enum ReturnControlKind {
  OBJECTIVES_AGREE = 'OBJECTIVES_AGREE',
  SPECIALITIES_AGREE = 'SPECIALITIES_AGREE',
  HOURS_AGREE = 'HOURS_AGREE',
  HOURS_TAUGHT = 'HOURS_TAUGHT',
  INCOME_AGREES = 'INCOME_AGREES',
  EXPENSES_WITHIN = 'EXPENSES_WITHIN',
}
registerEnumType(ReturnControlKind, {
  name: 'ReturnControlKind',
  description: 'What is checked of a return. These are checks of ours: those of the official form are not verified.',
  valuesMap: {
    OBJECTIVES_AGREE: { description: 'As many people in F-1 as in F-3.' },
    SPECIALITIES_AGREE: { description: 'As many people in F-1 as in F-4.' },
    HOURS_AGREE: { description: 'As many hours in F-1 as in F-3.' },
    HOURS_TAUGHT: { description: 'Hours of trainees only where hours were taught: F-1 and E.' },
    INCOME_AGREES: { description: 'The sum of frame C is what the accounts give.' },
    EXPENSES_WITHIN: { description: 'Wages and fees are within all expenses: D-1 with D-2, and D.' },
  },
});

export enum ReturnGapKind {
  TRAINEE_KIND = 'TRAINEE_KIND',
  OBJECTIVE = 'OBJECTIVE',
  SPECIALITY = 'SPECIALITY',
  UNSETTLED = 'UNSETTLED',
}
registerEnumType(ReturnGapKind, {
  name: 'ReturnGapKind',
  description: 'What records lack that a return is counted from.',
  valuesMap: {
    TRAINEE_KIND: { description: 'Nobody said what kind of trainee: it is assumed.' },
    OBJECTIVE: { description: 'The course has no objective: another professional training is assumed.' },
    SPECIALITY: { description: 'The course has no speciality: they stand in `F-4-000`.' },
    UNSETTLED: { description: 'It is not settled whether they were there: they are not counted.' },
  },
});

export enum TraineeKind {
  EMPLOYEE = 'EMPLOYEE',
  APPRENTICE = 'APPRENTICE',
  JOB_SEEKER = 'JOB_SEEKER',
  INDIVIDUAL = 'INDIVIDUAL',
  OTHER = 'OTHER',
}
registerEnumType(TraineeKind, {
  name: 'TraineeKind',
  description: 'As what somebody takes part in a training (F-1 of the yearly return).',
  valuesMap: {
    EMPLOYEE: { description: 'Employee of a private employer.' },
    APPRENTICE: { description: 'Apprentice.' },
    JOB_SEEKER: { description: 'Somebody who looks for work.' },
    INDIVIDUAL: { description: 'Somebody who pays for it themselves.' },
    OTHER: { description: 'Anybody else: public agents, volunteers, elected people.' },
  },
});

export enum CourseObjective {
  DIPLOMA = 'DIPLOMA',
  CERTIFICATION = 'CERTIFICATION',
  QUALIFICATION = 'QUALIFICATION',
  OTHER_TRAINING = 'OTHER_TRAINING',
  SKILLS_ASSESSMENT = 'SKILLS_ASSESSMENT',
  PRIOR_LEARNING = 'PRIOR_LEARNING',
}
registerEnumType(CourseObjective, {
  name: 'CourseObjective',
  description: 'What a course aims at (F-3 of the yearly return).',
  valuesMap: {
    DIPLOMA: { description: 'A registered diploma, title or certificate.' },
    CERTIFICATION: { description: 'A certification of the specific register.' },
    QUALIFICATION: { description: 'A professional qualification that is not registered.' },
    OTHER_TRAINING: { description: 'Another professional training.' },
    SKILLS_ASSESSMENT: { description: 'An assessment of skills (*bilan de compétences*).' },
    PRIOR_LEARNING: { description: 'Validation of what was learned by experience (*VAE*).' },
  },
});
