import { InputType } from '@nestjs/graphql';
import { change, Made, Reference } from '#lib/writes';

@InputType({ description: 'Who wants a place in any session of a course.' })
export class CourseWaitBeginInput extends Made {
  @Reference('The course.') courseId: string;
  @Reference(
    'Who: oneself, somebody who works in an organization that one manages, anybody for who manages the provider.',
  )
  personId: string;
}

@InputType({ description: 'Takes back the wait for any session of a course.' })
export class CourseWaitWithdrawInput extends change('The wait.') {}
