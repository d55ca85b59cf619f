import { InputType } from '@nestjs/graphql';
import { Reference } from '#lib/writes';

@InputType({ description: 'Names what the caller wants to be told of.' })
export class SubjectFollowInput {
  @Reference('What is to be followed: something that the caller sees.') subjectId: string;
}

@InputType({ description: 'Names what the caller does not want to be told of any more.' })
export class SubjectUnfollowInput {
  @Reference('What was followed.') subjectId: string;
}
