import { Field } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { CourseWaitStatus } from './course-wait.enums.js';

@Failure('training', 'The person waits for any session of the course already, or has a place in one.')
export class AlreadyWaitingError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Cette personne attend déjà une place dans cette formation, ou en a une.',
        en: 'This person waits for a place in this course already, or has one.',
      },
      'personId',
    );
  }
}

@Failure('training', 'The wait for any session of a course is over.')
export class CourseWaitOverError extends DomainError {
  @Field(() => CourseWaitStatus, { description: 'What became of it.' })
  status: CourseWaitStatus;

  constructor(status: string) {
    super(
      status === 'PLACED'
        ? {
            fr: 'L’attente est terminée : la personne a une place. Retirez son inscription si elle ne peut pas venir.',
            en: 'The wait is over: the person has a place. Withdraw the enrolment if they cannot come.',
          }
        : { fr: 'L’attente a déjà été retirée.', en: 'The wait has been withdrawn already.' },
    );
    this.status = status as CourseWaitStatus;
  }
}
