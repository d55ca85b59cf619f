import { ID, Int } from '@nestjs/graphql';
import { badUserInput, connection, entityByPrefix, LocalDate, prefixOf } from '#lib/graphql';
import { argument, list, needed, type Reader, reads, sql, told } from '#lib/reads';
import { ends, KINDS } from './chain.kinds.js';
import { AS_OF, ChainLinksArgs, pageOf } from './chain.page.js';
import { Chain, ChainKindWords, ChainLink } from './chain.type.js';
import { walk } from './chain.walk.js';

const DEEPEST = 5;
const WIDEST = 50;
/** Now, as types that are made while the schema is built come too late for it. */
const LinkConnection = connection(ChainLink);

const within = (name: string, value: number, most: number): number => {
  if (value < 1 || value > most) throw badUserInput(`${name}: 1 to ${most}`, name);
  return value;
};

/** Whether there is such a record for whoever asks, and it can be part of a chain. */
async function isSeen(id: string, reader: Reader): Promise<boolean> {
  const type = entityByPrefix(prefixOf(id) ?? '')?.target;
  if (!type || !ends().includes(type)) return false;
  const [row] = await reader.read(sql`select ${reader.sees(sql`${id}::text`, [type])} as seen`);
  return row?.seen === true;
}

export const chainReads = reads(Chain, {
  visible: 'everyone',
  roots: {
    chain: told(
      'EVERYONE',
      'What led to a record and what came of it, both ways, as known on a day; null where the caller sees no such record, or nothing can lead to one of its type.',
      async (reader, { of, depth, first }) => {
        const steps = { depth: within('depth', depth, DEEPEST), first: within('first', first, WIDEST) };
        return (await isSeen(of, reader)) ? walk(of, steps, reader) : null;
      },
      {
        work: 500,
        args: {
          of: needed(ID, 'Id of the record.'),
          asOf: argument(LocalDate, AS_OF),
          depth: argument(Int, `How many steps to follow each way, 1 to ${DEEPEST}.`, 3),
          first: argument(
            Int,
            `Of each kind, how many links to follow from one record, 1 to ${WIDEST}: the latest.`,
            10,
          ),
        },
      },
    ),
  },
});

export const chainLinkReads = reads(ChainLink, {
  visible: 'everyone',
  roots: {
    chainLinks: told(
      'EVERYONE',
      'All links of one record on one side, latest first, page by page; null where the caller sees no such record.',
      async (reader, args) => ((await isSeen(args.of, reader)) ? pageOf(args as ChainLinksArgs, reader) : null),
      { type: () => LinkConnection, args: () => ChainLinksArgs, work: 100 },
    ),
  },
});

export const chainKindReads = reads(ChainKindWords, {
  visible: 'everyone',
  roots: {
    chainKinds: list(
      'EVERYONE',
      'What each kind of link is called, in the order of their names in the schema; at most 100.',
      ({ locale }) => {
        const kinds = Object.keys(KINDS);
        const words = (language: 'fr' | 'en') => kinds.map((kind) => KINDS[kind]![language]);
        return sql`select w.kind, case ${locale} when 'fr' then w.fr else w.en end as label
          from unnest(${kinds}::text[], ${words('fr')}::text[], ${words('en')}::text[]) w(kind, fr, en) order by w.kind`;
      },
      { bound: 100 },
    ),
  },
});
