import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, type RequestContext } from '#lib/graphql';
import { TooManyAttemptsError } from '#lib/identity';
import { InvalidInputError, NotAllowedError, NotFoundError } from '#lib/writes';
import { CallNotOpenError } from '../call/call.errors.js';
import { SanctionedError } from '../sanction/sanction.errors.js';
import { SurveyAnswerError } from './survey.errors.js';
import { SurveyRespondInput } from './survey.inputs.js';
import { SurveyRespond } from './survey.respond.js';
import { SurveyResponse } from './survey.type.js';

@ObjectType({ isAbstract: true })
abstract class SurveyRespondPayload extends Payload {
  @Field(() => SurveyResponse, { nullable: true, description: 'What is kept of it; null when it failed.' })
  response?: SurveyResponse | null;
}

@Resolver()
export class SurveyResolver {
  constructor(private readonly surveys: SurveyRespond) {}

  @Audience('EVERYONE')
  @Mutates(
    SurveyRespondPayload,
    'Answers a survey that is open: once for each person, or for each browser where the survey takes answers without an account. Sent again, it takes the place of what was answered before.',
    [
      ...[SurveyAnswerError, CallNotOpenError, SanctionedError, TooManyAttemptsError],
      ...[NotFoundError, NotAllowedError, InvalidInputError],
    ],
  )
  async surveyRespond(
    @Args('input') input: SurveyRespondInput,
    @Context() context: RequestContext,
  ): Promise<SurveyRespondPayload> {
    return { response: await this.surveys.respond(input, context) };
  }
}
