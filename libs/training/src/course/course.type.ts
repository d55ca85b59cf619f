import { Extensions, Field, Int, ObjectType, PickType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { PrerequisitePolicy } from '../prerequisite/prerequisite.enums.js';

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({ description: 'A version of a course: what it was from one day on, or is to be.' })
export class CourseVersion {
  @Field(() => Int, { description: 'Counts from 1.' })
  number: number;

  @Field(() => LocalDate, { nullable: true, description: 'First day on which it holds; null for a draft.' })
  from: string | null;

  @Field({ description: 'Its title, in the caller’s language where somebody wrote it.' })
  title: string;

  @Field(() => Int, { description: 'How long it takes, in minutes.' })
  durationMinutes: number;

  @Field(() => [String], { description: 'Languages that it is written in: `fr`, `en`; at most 2.' })
  locales: string[];
}

/** What a version says. */
@ObjectType({ isAbstract: true })
class CourseContent extends DatedNode {
  @Field(() => Int, { description: 'Number of the version that this answer tells.' })
  versionNumber: number;

  @Field({ description: 'Its title.' })
  title: string;

  @Extensions({ length: 800 })
  @Field({ description: 'What participants are able to do afterwards.' })
  objectives: string;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'What participants must know or have done; null for nothing.' })
  prerequisites: string | null;

  @Extensions({ length: 2000 })
  @Field({ description: 'What is taught, in its order.' })
  programme: string;

  @Extensions({ length: 400 })
  @Field({ description: 'Whom it is for.' })
  audience: string;

  @Extensions({ length: 800 })
  @Field({ description: 'How it is taught.' })
  methods: string;

  @Extensions({ length: 800 })
  @Field({ description: 'How what was learned is assessed.' })
  assessment: string;

  @Extensions({ length: 400 })
  @Field({ description: 'How people with disabilities are received, and whom to ask.' })
  accessibility: string;

  @Extensions({ length: 400 })
  @Field({ description: 'How long it takes from the request to the training.' })
  accessDelay: string;

  @Field(() => Int, { description: 'How long it takes, in minutes.' })
  durationMinutes: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Price for one person without tax, in cents of euro; 0 for free, null where it is agreed upon each time.',
  })
  priceCents: number | null;

  @Field(() => PrerequisitePolicy, { description: 'What becomes of somebody who lacks one of `prerequisiteCourses`.' })
  prerequisitePolicy: PrerequisitePolicy;
}

const TRANSLATED = [
  ...(['title', 'objectives', 'prerequisites', 'programme', 'audience', 'methods'] as const),
  ...(['assessment', 'accessibility', 'accessDelay'] as const),
] as const;

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({ description: 'What the latest version of a course says in one language.' })
export class CourseTranslation extends PickType(CourseContent, TRANSLATED) {
  @Field({ description: 'The language: `fr`, `en`.' })
  locale: string;

  @Field(() => [String], {
    description:
      'Names of the fields above whose French text has changed since they were translated; empty when nothing has. At most 9.',
  })
  outdated: string[];
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'What an organization teaches, as it is on the day: its texts and figures are those of the version that holds then. ' +
    'They tell what the public must know of a course before enrolling (Qualiopi, indicator 1).',
})
@Entity('training', 'course')
export class Course extends CourseContent {
  @Field(() => LocalDate, { nullable: true, description: 'First day on which that version holds; null for a draft.' })
  from: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it is offered no longer; null while it is.',
  })
  retiredOn: string | null;

  @Field({ description: 'The language of these texts: the caller’s where somebody wrote them in it, else `fr`.' })
  locale: string;

  @Field({ description: 'Generated for demonstration: no statement about a real course.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'The next version of a course, in French, until it is published: for those who provide it.',
})
@Entity('training', 'cversion')
export class CourseDraft extends CourseContent {}
