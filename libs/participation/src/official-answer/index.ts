import { noun } from '#lib/nouns';
import { contributionAnswer, officialAnswerReads } from './official-answer.reads.js';
import { OfficialAnswerWrites } from './official-answer.writes.js';

export const officialAnswer = noun({
  reads: [officialAnswerReads],
  contributions: [contributionAnswer],
  writes: [OfficialAnswerWrites],
});
