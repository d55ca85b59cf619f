import { type Reader, sql } from '#lib/reads';
import { answersForCall } from '../contribution/contribution.sight.js';
import { aligned } from './document.aligned.js';
import { type Block, blocksOf } from './document.blocks.js';
import { changesBetween } from './document.changes.js';
import { PassageState } from './document.enums.js';
import { foundEach, type Passage } from './document.passage.js';
import { type DocumentDraft } from './document.type.js';

/** A passage that stands in the last version, word for word, and the number of the version in which it was read. */
type Standing = Passage & { version: number };

/** What is being written, and what it does to what stands: before it is published, whoever writes it sees whose words lose their place. */
export async function draftBesideText(
  { read, env }: Pick<Reader, 'read' | 'env'>,
  id: string,
): Promise<DocumentDraft | null> {
  const key = sql`${id}`;
  const [draft] =
    (await read(sql`select a.draft ->> 'markup' as markup, a.draft ->> 'locale' as locale from participation.call a
    where a.id = ${key} and a.draft is not null and ${answersForCall(key, env)}`)) as unknown as Pick<
      DocumentDraft,
      'markup' | 'locale'
    >[];
  if (!draft) return null;
  const { markup, locale } = draft;
  const versions = (await read(
    sql`select v.number, v.blocks from participation.document_version v where v.call_id = ${key} order by v.number`,
  )) as unknown as { number: number; blocks: Block[] }[];
  const standing =
    (await read(sql`select p.version_number as version, p.block_id as block, p.exact, p.prefix, p.suffix, p.starts_at as start
    from participation.passage_found f join participation.contribution_passage p on p.contribution_id = f.contribution_id
    join participation.contribution c on c.id = f.contribution_id
    where f.call_id = ${key} and c.status = 'PUBLISHED' and f.state in ('SAME', 'MOVED') and f.version_number = ${versions.length}`)) as unknown as Standing[];
  const blocks = versions.at(-1)?.blocks ?? [];
  let drawn = 0;
  const written = aligned(blocks, blocksOf(markup), () => `new-${++drawn}`);
  const places = await foundEach(standing, (version) => versions[version - 1]!.blocks, written);
  const count = (state: PassageState): number => places.filter((one) => one.state === state).length;
  return {
    ...{ markup, locale, changes: await changesBetween(blocks, written) },
    ...{ changedCount: count(PassageState.CHANGED), removedCount: count(PassageState.REMOVED) },
  };
}
