import { Int } from '@nestjs/graphql';
import { badUserInput } from '#lib/graphql';
import { argument, maybe, needed, reads, sql, told } from '#lib/reads';
import { folded } from '#lib/territories';
import { ITEM, seesItem } from '../item/item.sight.js';
import { Item } from '../item/item.type.js';
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
        const query = sql`(select replace(plainto_tsquery('portals.french', portals.french_words(${text}))::text, '&', '|')::tsquery)`;
        // Two questions: in one, what is asked by an index would be asked again of each text that either finds.
        const nodes =
          await read(sql`with scored as (select x.item_id, max(round(70 * public.word_similarity(${folded(text)}, x.folded_title)
              + 30 * least(1, 4 * ts_rank(x.heading, ${query}))))::int as score
            from (select x.* from portals.item_text x where x.heading @@ ${query}
              union all select x.* from portals.item_text x where x.folded_title operator(public.%>) ${folded(text)}) x group by 1)
          select i.id, greatest(least(s.score, 100), 1) as score from scored s join portals.item i on i.id = s.item_id
          where i.status = 'PUBLISHED' and ${seesItem(ITEM, env)} and (${Boolean(includeDemonstration)}::boolean or not i.demonstration)
          order by s.score desc, i.id limit ${first}::int`);
        return { nodes };
      },
      {
        nullable: false,
        work: 300,
        args: {
          title: needed(String, 'The title that something is to have, up to 200 characters.'),
          first: argument(Int, 'How many, 1 to 20.', 5),
          includeDemonstration: argument(Boolean, 'Also what was made for demonstration.', false),
        },
      },
    ),
  },
});
