import { type Reader, sql } from '#lib/reads';
import { byEndOf } from '../day.js';
import { MadeOnce } from '../made-once.js';
import { type Block } from './document.blocks.js';
import { type Change, changesBetween } from './document.changes.js';

const MOST_BYTES = 8 * 1024 * 1024;
/** What the objects around a text weigh. */
const OVERHEAD = 100;

const weightOf = (changes: readonly Change[]): number =>
  changes
    .flatMap(({ pieces }) => pieces)
    .reduce((sum, { text }) => sum + OVERHEAD + 2 * text.length, OVERHEAD * (1 + changes.length));

/** Published versions stay as they are: so does what changed between two of them. */
const compared = new MadeOnce<Change[]>(MOST_BYTES, weightOf);

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
  const versions = async (blocks: boolean): Promise<(Version | undefined)[]> => {
    const found = (await read(
      sql`select v.number, v.published_at::text as at, ${blocks ? sql`v.blocks` : sql`null`} as blocks from participation.document_version v
        where v.call_id = ${call} and v.number in (${since}, ${version}) and ${byEndOf(sql`v.published_at`, env.day)}`,
    )) as unknown as Version[];
    return [since, version].map((number) => found.find((one) => one.number === number));
  };
  const [before, after] = await versions(false);
  if (!before || !after) return null;
  // The same number may be of another text once the database was restored: when they were published tells them apart.
  return compared.of([call, since, before.at, version, after.at].join(' '), async () => {
    const [one, other] = await versions(true);
    return changesBetween(one!.blocks!, other!.blocks!);
  });
}
