import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, ref, type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotFoundError } from '#lib/writes';
import { EvaluationAnswers } from './evaluation.answer.js';
import { EvaluationAnsweredError, EvaluationClosedError } from './evaluation.errors.js';
import { EvaluationAnswerInput, EvaluationCheckInput } from './evaluation.inputs.js';
import { Evaluation, EvaluationAsked } from './evaluation.type.js';

@ObjectType({ isAbstract: true })
abstract class EvaluationAskedPayload extends Payload {
  @Field(() => EvaluationAsked, { nullable: true, description: 'What is asked; null when it is over.' })
  evaluation?: EvaluationAsked | null;
}

@ObjectType({ isAbstract: true })
abstract class EvaluationAnsweredPayload extends Payload {
  @Field(() => Evaluation, {
    nullable: true,
    description: 'The evaluation, as far as the caller may see it signed in; null when it failed.',
  })
  evaluation?: Evaluation | null;
}

const FAILURES = [EvaluationClosedError, EvaluationAnsweredError, NotFoundError, InvalidInputError];

/** By hand: whoever has the link of a letter answers without signing in, and what is answered leaves no trace beside itself. */
@Resolver()
export class EvaluationResolver {
  constructor(private readonly answers: EvaluationAnswers) {}

  @Audience('EVERYONE')
  @Mutates(EvaluationAskedPayload, 'Says what the link of a letter asks; changes nothing.', FAILURES)
  async evaluationCheck(
    @Args('input') { token }: EvaluationCheckInput,
    @Context() context: RequestContext,
  ): Promise<EvaluationAskedPayload> {
    return { evaluation: await this.answers.check(token, context) };
  }

  @Audience('EVERYONE')
  @Mutates(
    EvaluationAnsweredPayload,
    'Answers an evaluation, once. Unless it is POSITIONING, nothing that is kept leads from the answers to who gave them.',
    FAILURES,
  )
  async evaluationAnswer(
    @Args('input') input: EvaluationAnswerInput,
    @Context() context: RequestContext,
  ): Promise<EvaluationAnsweredPayload> {
    return { evaluation: ref(Evaluation, await this.answers.answer(input, context)) };
  }
}
