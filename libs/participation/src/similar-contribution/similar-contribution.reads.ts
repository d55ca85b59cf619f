import { ID, Int } from '@nestjs/graphql';
import { badUserInput } from '#lib/graphql';
import { argument, maybe, needed, reads, told } from '#lib/reads';
import { PointInput } from '../contribution/contribution.inputs.js';
import { Contribution } from '../contribution/contribution.type.js';
import { type DraftWords, similarContributions } from './similar-contributions.js';
import { MOST, SimilarContribution, SimilarContributions } from './similar-contribution.type.js';

/** As long as what is sent may be. */
const LONGEST = { title: 150, body: 5000 };

export const similarContributionReads = reads(SimilarContribution, {
  visible: 'everyone',
  fields: { contribution: maybe(() => Contribution, 'id' as never, 'The contribution.') },
});

export const similarContributionsReads = reads(SimilarContributions, {
  visible: 'everyone',
  roots: {
    similarContributions: told(
      'EVERYONE',
      'Published contributions to a call that say much the same as what is being written: to be asked before that is sent, as one may support one of them instead. Where a point is given, those about a place near it, and those about none. Nothing that the caller may not see.',
      async ({ read, env }, args) => {
        const { first, ...written } = args as unknown as DraftWords & { first: number };
        for (const name of ['title', 'body'] as const)
          if ((written[name]?.length ?? 0) > LONGEST[name])
            throw badUserInput(`${name}: at most ${LONGEST[name]} characters`, name);
        if (!(first >= 1 && first <= MOST)) throw badUserInput(`first: 1 to ${MOST}`, 'first');
        return { nodes: await read(similarContributions(written, env, first)) };
      },
      {
        nullable: false,
        work: 300,
        args: {
          callId: needed(ID, 'The call that it is to answer.'),
          title: needed(String, 'Its title so far, up to 150 characters.'),
          body: argument(String, 'Its text so far, up to 5,000 characters.'),
          point: argument(PointInput, 'Where it is about.'),
          first: argument(Int, 'How many, 1 to 10.', 3),
        },
      },
    ),
  },
});
