import { InputType } from '@nestjs/graphql';
import { change, Reference, Text } from '#lib/writes';

@InputType({ description: 'A course that must have been completed before.' })
export class CoursePrerequisiteInput {
  @Reference('The course, which is published.') courseId: string;
}

@InputType({ description: 'What else shows that somebody has what a course asks for.' })
export class PrerequisiteProofRecordInput extends change('The enrolment.') {
  @Reference('The course that is asked for.') courseId: string;
  @Text(500, 'What shows it, and where it was seen; in place of what was recorded before.') label: string;
}

@InputType({ description: 'A proof that was recorded by mistake.' })
export class PrerequisiteProofRemoveInput extends change('The enrolment.') {
  @Reference('The course that is asked for.') courseId: string;
}
