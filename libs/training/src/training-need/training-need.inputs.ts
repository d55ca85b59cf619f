import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { TerritoryReference } from '#lib/territories';
import { change, correction, Lines, Made, OPTIONAL, Part, Reference, Text, Value, Whole } from '#lib/writes';

@InputType({ description: 'What a team or a person needs to learn.' })
export class TrainingNeedCreateInput extends Made {
  @Reference('The organization whose team needs it; left out for a person who works nowhere.', OPTIONAL)
  organizationId?: string | null;
  @Reference('The person who needs it; left out for the team of the organization.', OPTIONAL)
  personId?: string | null;
  @Whole(1, 10_000, 'How many people of the team.', OPTIONAL) headcount?: number | null;
  @Reference('The course it is about; left out where a subject is given.', OPTIONAL) courseId?: string | null;
  @Text(200, 'The subject, where there is no course for it.', OPTIONAL) subject?: string | null;
  @Lines(2000, 'What they want to be able to do afterwards.') outcome: string;
  @Value(() => LocalDate, 'From when they would come.', OPTIONAL) wishedFrom?: string | null;
  @Value(() => LocalDate, 'Until when they would come.', OPTIONAL) wishedTo?: string | null;
  @Part(() => TerritoryReference, 'Where they would come.', OPTIONAL) territory?: TerritoryReference | null;
  @Reference('Who could provide it; who provides the course, or anybody, when left out.', OPTIONAL)
  providerId?: string | null;
}

@InputType({ description: 'Changes a need that is open; fields left out stay as they are, null clears them.' })
export class TrainingNeedUpdateInput extends correction(TrainingNeedCreateInput, 'The need.', {
  without: ['organizationId', 'personId'],
}) {}

@InputType({ description: 'Answers a need by a session.' })
export class TrainingNeedAnswerInput extends change('The need.') {
  @Reference('The session that answers it.') trainingSessionId: string;
}

@InputType({ description: 'Plans a session that answers a need.' })
export class TrainingNeedPlanInput extends change('The need.') {
  @Value(() => LocalDate, 'First day of the session; the first wished day when left out.', OPTIONAL)
  startsOn?: string | null;
  @Value(() => Boolean, 'Whether a half-day may lie on a public holiday of the place.', { unless: false })
  evenOnHolidays: boolean;
}

@InputType({ description: 'Declines a need.' })
export class TrainingNeedDeclineInput extends change('The need.') {
  @Lines(1000, 'Why; who asked is told.') reason: string;
}

@InputType({ description: 'Withdraws a need.' })
export class TrainingNeedWithdrawInput extends change('The need.') {}
