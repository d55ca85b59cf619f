import { InputType, registerEnumType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import {
  change,
  correction,
  IdempotencyKey,
  Lines,
  OPTIONAL,
  Part,
  Parts,
  Reference,
  Text,
  Value,
  Whole,
} from '#lib/writes';
import { PrerequisitePolicy } from '../prerequisite/prerequisite.enums.js';
import { CoursePrerequisiteInput } from '../prerequisite/prerequisite.inputs.js';

export enum CourseLocale {
  FR = 'FR',
  EN = 'EN',
}
registerEnumType(CourseLocale, {
  name: 'CourseLocale',
  description: 'A language that a course is written in.',
  valuesMap: { FR: { description: 'French.' }, EN: { description: 'English.' } },
});

const A_YEAR_OF_WORK = 1607 * 60;

@InputType({ description: 'What a course says of itself in one language.' })
export class CourseTextsInput {
  @Text(200, 'Its title.') title: string;
  @Lines(4000, 'What participants are able to do afterwards.') objectives: string;
  @Lines(2000, 'What participants must know or have done; left out for nothing.', OPTIONAL) prerequisites?:
    | string
    | null;
  @Lines(10_000, 'What is taught, in its order.') programme: string;
  @Lines(2000, 'Whom it is for.') audience: string;
  @Lines(4000, 'How it is taught.') methods: string;
  @Lines(4000, 'How what was learned is assessed.') assessment: string;
  @Lines(2000, 'How people with disabilities are received, and whom to ask.') accessibility: string;
  @Lines(1000, 'How long it takes from the request to the training.') accessDelay: string;
}

@InputType({ description: 'What a course is: written in French first.' })
export class CourseCreateInput extends CourseTextsInput {
  @Reference('The organization that provides it.') organizationId: string;
  @Whole(1, A_YEAR_OF_WORK, 'How long it takes, in minutes.') durationMinutes: number;

  @Whole(0, Infinity, 'Price for one person without tax, in cents of euro; 0 for free.', OPTIONAL)
  priceCents?: number | null;

  @Parts(
    () => CoursePrerequisiteInput,
    10,
    'Courses that people must have completed before, beside what `prerequisites` asks; at most 10.',
    { unless: [] },
  )
  prerequisiteCourses: CoursePrerequisiteInput[];

  @Value(() => PrerequisitePolicy, 'What becomes of whoever lacks one of them.', { unless: PrerequisitePolicy.WARNS })
  prerequisitePolicy: PrerequisitePolicy;

  @Value(
    () => Boolean,
    'Whether it is for local elected officials: its provider has to be approved for that. Said of the course itself, at once, and not of a draft.',
    { unless: false },
  )
  isForElectedOfficials: boolean;

  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({
  description:
    'Changes the draft of a course, which is begun with what holds; fields left out stay as they are, null clears them.',
})
export class CourseUpdateInput extends correction(CourseCreateInput, 'The course.', { without: ['organizationId'] }) {}

@InputType({
  description: 'The draft of a course in another language, all of it; without a draft, the version that holds.',
})
export class CourseTranslateInput extends change('The course.') {
  @Value(() => CourseLocale, 'The language.') locale: CourseLocale;
  @Part(() => CourseTextsInput, 'The texts.') texts: CourseTextsInput;
}

@InputType({ description: 'The draft of a course becomes what it is.' })
export class CoursePublishInput extends change('The course.') {
  @Value(
    () => LocalDate,
    'First day on which it holds, after that of the version before; today when left out.',
    OPTIONAL,
  )
  from?: string | null;
}

@InputType({ description: 'A course that is offered no longer.' })
export class CourseRetireInput extends change('The course.') {
  @Value(() => LocalDate, 'First day on which it is not; today when left out.', OPTIONAL) on?: string | null;
}
