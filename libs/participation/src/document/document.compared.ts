import { type Reader, sql } from '#lib/reads';
import { byEndOf } from '../day.js';
import { type Block } from './document.blocks.js';
import { type Change, changesBetween } from './document.changes.js';
import { keepChanges, keptChanges } from './document.kept.js';

interface Version {
  number: number;
  at: string;
  /** Null where they are not needed. */
  blocks: Block[] | null;
}

/** What changed between two versions that were published by the day; null where either was not. */
export async function changesOf(
  { read, env }: Pick<Reader, 'read' | 'env'>,
  call: string,
  { since, version }: { since: number; version: number },
): Promise<Change[] | null> {
  const key = [call, since, version].join(' ');
  const versions = async (blocks: boolean): Promise<(Version | undefined)[]> => {
    const found = (await read(
      sql`select v.number, v.published_at::text as at, ${blocks ? sql`v.blocks` : sql`null`} as blocks from participation.document_version v
        where v.call_id = ${call} and v.number in (${since}, ${version}) and ${byEndOf(sql`v.published_at`, env.day)}`,
    )) as unknown as Version[];
    return [since, version].map((number) => found.find((one) => one.number === number));
  };
  const known = keptChanges(key);
  const [before, after] = await versions(!known);
  if (!before || !after) return null;
  const at = `${before.at} ${after.at}`;
  if (known?.at === at) return known.changes;
  return keepChanges(key, at, async () => {
    const [one, other] = known ? await versions(true) : [before, after];
    return changesBetween(one!.blocks!, other!.blocks!);
  });
}
