import { type Reader, sql } from '#lib/reads';
import { byEndOf } from '../day.js';
import { type Block } from './document.blocks.js';
import { type Change, changesBetween } from './document.changes.js';
import { keptChanges } from './document.kept.js';

/** What changed between two versions that were published by the day; null where either was not. */
export async function changesOf(
  { read, env }: Pick<Reader, 'read' | 'env'>,
  call: string,
  { since, version }: { since: number; version: number },
): Promise<Change[] | null> {
  const published = (await read(
    sql`select v.number, v.published_at::text as at from participation.document_version v
      where v.call_id = ${call} and v.number in (${since}, ${version}) and ${byEndOf(sql`v.published_at`, env.day)}`,
  )) as unknown as { number: number; at: string }[];
  const [before, after] = [since, version].map((number) => published.find((one) => one.number === number));
  if (!before || !after) return null;
  return keptChanges([call, since, before.at, version, after.at].join(' '), async () => {
    const texts = (await read(
      sql`select v.number, v.blocks from participation.document_version v where v.call_id = ${call} and v.number in (${since}, ${version})`,
    )) as unknown as { number: number; blocks: Block[] }[];
    const blocksOf = (number: number): Block[] => texts.find((one) => one.number === number)!.blocks;
    return changesBetween(blocksOf(since), blocksOf(version));
  });
}
