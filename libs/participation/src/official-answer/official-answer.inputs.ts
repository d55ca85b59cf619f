import { InputType, Int } from '@nestjs/graphql';
import { correction, Lines, Made, OPTIONAL, References, Value } from '#lib/writes';
import { MOST_AT_ONCE } from '../contribution/contribution.answered-for.js';

@InputType({ description: 'What an organization says to contributions of an initiative that it answers for.' })
export class OfficialAnswerRecordInput extends Made {
  @References(MOST_AT_ONCE, 'The contributions, of one initiative: published, and not answered yet.', { atLeast: 1 })
  contributionIds: string[];
  @Lines(8000, 'What it says in French; plain text.') bodyFr: string;
  @Lines(8000, 'The same in English.', OPTIONAL) bodyEn?: string | null;
  @Value(
    () => Int,
    'Of contributions about one text: the version that takes up what they say, by its number.',
    OPTIONAL,
  )
  takenUpIn?: number | null;
}

@InputType({ description: 'Corrects what an official answer says; what it said before stays to be read.' })
export class OfficialAnswerUpdateInput extends correction(OfficialAnswerRecordInput, 'The answer.', {
  without: ['contributionIds'],
}) {}
