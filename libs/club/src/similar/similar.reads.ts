import { Int } from '@nestjs/graphql';
import { badUserInput } from '#lib/graphql';
import { demonstrationArgument } from '#lib/network';
import { argument, needed, reads, told } from '#lib/reads';
import { similarTo } from './similar-to.js';
import { MOST, SimilarRecords } from './similar.type.js';

const LONGEST = 200;

export const similarRecordsReads = reads(SimilarRecords, {
  visible: 'everyone',
  roots: {
    clubSimilar: told(
      'PERSON',
      'What a need or an offer would be like, to be asked before it is written: items of portals, workstreams, other needs and offers, by the words of its title. Nothing that the caller may not see.',
      (reader, { title, first, includeDemonstration }) => {
        if ((title as string).length > LONGEST) throw badUserInput(`title: at most ${LONGEST} characters`, 'title');
        if (!(first >= 1 && first <= MOST)) throw badUserInput(`first: 1 to ${MOST}`, 'first');
        return similarTo(reader, title as string, { first, includeDemonstration: Boolean(includeDemonstration) });
      },
      {
        work: 400,
        args: {
          title: needed(String, 'The title that something is to have, up to 200 characters.'),
          first: argument(Int, 'How many of each kind, 1 to 20.', 5),
          ...demonstrationArgument,
        },
      },
    ),
  },
});
