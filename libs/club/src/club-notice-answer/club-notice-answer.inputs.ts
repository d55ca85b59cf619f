import { InputType } from '@nestjs/graphql';
import { change, Lines, Made, Reference } from '#lib/writes';

@InputType({ description: 'Answers a need or an offer.' })
export class ClubNoticeAnswerGiveInput extends Made {
  @Reference('The need or offer.') clubNoticeId: string;
  @Lines(1000, 'The answer; plain text.') text: string;
}

@InputType({ description: 'Takes an answer back.' })
export class ClubNoticeAnswerRemoveInput extends change('The answer.') {}
