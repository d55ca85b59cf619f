import { Int } from '@nestjs/graphql';
import { badUserInput } from '#lib/graphql';
import { demonstrationArgument } from '#lib/network';
import { argument, maybe, needed, reads, told } from '#lib/reads';
import { Item } from '../item/item.type.js';
import { similarItems } from './similar-items.js';
import { SimilarItem, SimilarItems } from './similar-item.type.js';

const LONGEST = 200;
const MOST = 20;

export const similarItemReads = reads(SimilarItem, {
  visible: 'everyone',
  fields: { item: maybe(() => Item, 'id' as never, 'The item.') },
});

export const similarItemsReads = reads(SimilarItems, {
  visible: 'everyone',
  roots: {
    similarItems: told(
      'EVERYONE',
      'Items, of all organizations, that something would be like: to be asked before it is made. By the words of its title, and titles that are like it.',
      async ({ read, env }, { title, first, includeDemonstration }) => {
        const text = title as string;
        if (text.length > LONGEST) throw badUserInput(`title: at most ${LONGEST} characters`, 'title');
        if (!(first >= 1 && first <= MOST)) throw badUserInput(`first: 1 to ${MOST}`, 'first');
        const nodes = await read(
          similarItems(text, env, { first, includeDemonstration: Boolean(includeDemonstration) }),
        );
        return { nodes };
      },
      {
        nullable: false,
        work: 300,
        args: {
          title: needed(String, 'The title that something is to have, up to 200 characters.'),
          first: argument(Int, 'How many, 1 to 20.', 5),
          ...demonstrationArgument,
        },
      },
    ),
  },
});
