import { InvalidInputError, NotFoundError, type Tx } from '#lib/writes';
import { CallKind } from '../call/call.enums.js';
import { type Block } from './document.blocks.js';
import { DocumentVersionError, PassageNotFoundError } from './document.errors.js';
import { type ContributionPassageInput } from './document.inputs.js';
import { found, foundEach, type Found, isEnough, LEAST_QUOTED, type Passage, quoted } from './document.passage.js';

export interface Version {
  number: number;
  locale: string;
  markup: string;
  blocks: Block[];
}

/** All that were published, the first of them first. */
export const versionsOf = (tx: Tx, callId: string): Promise<Version[]> =>
  tx.query<Version>(
    'select number, locale, markup, blocks from participation.document_version where call_id = $1 order by number',
    [callId],
  );

/**
 * What of the text a contribution is about, where it says so. Read with the call held: a version that comes next waits, and finds it.
 */
export async function keepPassage(
  tx: Tx,
  contributionId: string,
  { callId, kind, passage }: { callId: string; kind: CallKind; passage?: ContributionPassageInput | null },
): Promise<void> {
  if (kind !== CallKind.DOCUMENT) {
    if (passage) throw new InvalidInputError(NO_TEXT, 'passage');
    return;
  }
  const versions = await versionsOf(tx, callId);
  const last = versions.at(-1)?.number ?? null;
  if (last === null) throw new DocumentVersionError(last, 'callId');
  if (!passage) return;
  const read = versions.find(({ number }) => number === passage.version);
  if (!read) throw new DocumentVersionError(last, ['passage', 'version']);
  const block = read.blocks.find(({ id }) => id === passage.block);
  if (!block) throw new NotFoundError(['passage', 'block']);
  if (passage.exact && !isEnough(passage.exact, block.text)) throw new InvalidInputError(FEW, ['passage', 'exact']);
  const kept = quoted(block, passage);
  if (!kept) throw new PassageNotFoundError(block.text, ['passage', 'exact']);
  await tx.query(
    `insert into participation.contribution_passage (contribution_id, call_id, version_number, block_id, exact, prefix, suffix, starts_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [contributionId, callId, read.number, kept.block, kept.exact, kept.prefix, kept.suffix, kept.start],
  );
  for (const { number, blocks } of versions.filter((one) => one.number >= read.number))
    await keepFound(tx, callId, number, [{ contributionId, ...found(kept, read.blocks, blocks) }]);
}

type Kept = Passage & { contributionId: string; version: number };

/** Finds again in the last version what was said of those before. */
export async function findPassages(tx: Tx, callId: string): Promise<void> {
  const versions = await versionsOf(tx, callId);
  const blocks = new Map(versions.map((one) => [one.number, one.blocks]));
  const last = versions.at(-1)!;
  const kept = await tx.query<Kept>(
    `select contribution_id as "contributionId", version_number as version, block_id as block, exact, prefix, suffix, starts_at as start
     from participation.contribution_passage where call_id = $1 order by contribution_id`,
    [callId],
  );
  const places = await foundEach(kept, (version) => blocks.get(version)!, last.blocks);
  await keepFound(
    tx,
    callId,
    last.number,
    places.map((place, i) => ({ contributionId: kept[i]!.contributionId, ...place })),
  );
}

const keepFound = (
  tx: Tx,
  callId: string,
  number: number,
  rows: readonly (Found & { contributionId: string })[],
): Promise<unknown> =>
  tx.query(
    `insert into participation.passage_found (contribution_id, call_id, version_number, state, block_id, starts_at, ends_at)
     select x."contributionId", $1, $2, x.state, x.block, x.start, x."end"
     from jsonb_to_recordset($3) x("contributionId" text, state text, block text, start integer, "end" integer)`,
    [callId, number, JSON.stringify(rows)],
  );

const NO_TEXT = {
  fr: 'Cet appel ne porte pas sur un texte : il n’y a pas de passage à citer.',
  en: 'This call is not about a text: there is no passage to quote.',
};
const FEW = {
  fr: `Citez au moins ${LEAST_QUOTED} caractères.`,
  en: `Quote ${LEAST_QUOTED} characters at least.`,
};
