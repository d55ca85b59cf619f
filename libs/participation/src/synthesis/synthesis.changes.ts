import { inLocale, type Reader, sql } from '#lib/reads';
import { type Piece, piecesOf } from '../document/document.changes.js';
import { DocumentPieceKind } from '../document/document.enums.js';
import { inTurn, pauses } from '../document/document.turn.js';
import { byEndOf } from '../day.js';
import { type StatementStanding, SynthesisChangeKind } from './synthesis.enums.js';
import { type SynthesisChange } from './synthesis.type.js';

interface Statement {
  version: number;
  number: number;
  text: string;
  standing: StatementStanding;
  /** What it cites, and which way. */
  citations: readonly string[];
}

/** Statement by statement: those that say the same, held the same way and resting on the same, are left out. */
export async function changesBetween(
  { read, env }: Pick<Reader, 'read' | 'env'>,
  id: string,
  { since, version }: { since: number; version: number },
): Promise<SynthesisChange[] | null> {
  const published = await read(
    sql`select v.number from participation.synthesis_version v where v.synthesis_id = ${id} and v.number in (${since}, ${version}) and ${byEndOf(sql`v.published_at`, env.day)}`,
  );
  if (published.length < 2) return null;
  const title = inLocale(sql`e.title_fr`, sql`e.title_en`, env.locale);
  const body = inLocale(sql`e.body_fr`, sql`e.body_en`, env.locale);
  const statements = (await read(
    sql`select e.in_version as version, e.number, ${title} || case when ${body} <> '' then e'\n' || ${body} else '' end as text, e.standing,
      array(select x.side || ':' || x.contribution_id from participation.synthesis_citation x where x.statement_id = e.id order by 1) as citations
    from participation.synthesis_statement e where e.synthesis_id = ${id} and e.in_version in (${since}, ${version}) order by e.place`,
  )) as unknown as Statement[];
  const of = (wanted: number): Statement[] => statements.filter((one) => one.version === wanted);
  const [before, after] = [of(since), of(version)];
  return inTurn(() => compare(before, after));
}

async function compare(before: readonly Statement[], after: readonly Statement[]): Promise<SynthesisChange[]> {
  const others = pauses();
  const stays = new Set(after.map(({ number }) => number));
  const changes: (SynthesisChange | null)[] = [];
  for (const one of after) {
    await others();
    changes.push(
      changeOf(
        before.find(({ number }) => number === one.number),
        one,
      ),
    );
  }
  for (const one of before) if (!stays.has(one.number)) changes.push(changeOf(one, undefined));
  return changes.filter((change) => change !== null);
}

function changeOf(before: Statement | undefined, after: Statement | undefined): SynthesisChange | null {
  const { number, text } = (after ?? before)!;
  const citedCount = count(after, before);
  const uncitedCount = count(before, after);
  const isSame = before?.text === after?.text && before?.standing === after?.standing;
  if (isSame && citedCount + uncitedCount === 0) return null;
  const standings = { before: before?.standing ?? null, after: after?.standing ?? null };
  const told = { number, ...standings, citedCount, uncitedCount };
  if (before && after)
    return { ...told, kind: SynthesisChangeKind.CHANGED, pieces: piecesFrom(before.text, after.text) };
  return after
    ? { ...told, kind: SynthesisChangeKind.ADDED, pieces: [{ kind: DocumentPieceKind.ADDED, text }] }
    : { ...told, kind: SynthesisChangeKind.REMOVED, pieces: [{ kind: DocumentPieceKind.REMOVED, text }] };
}

/** Word by word; where hardly half stays, the one after the other, as nobody reads them mixed. */
function piecesFrom(before: string, after: string): Piece[] {
  const pieces = piecesOf(before, after);
  const kept = pieces
    .filter(({ kind }) => kind === DocumentPieceKind.SAME)
    .reduce((sum, { text }) => sum + text.length, 0);
  if (kept * 2 >= Math.min(before.length, after.length)) return pieces;
  return [
    { kind: DocumentPieceKind.REMOVED, text: `${before}\n` },
    { kind: DocumentPieceKind.ADDED, text: after },
  ];
}

/** How many of the one’s citations the other has not. */
function count(one: Statement | undefined, other: Statement | undefined): number {
  const there = new Set(other?.citations);
  return (one?.citations ?? []).filter((citation) => !there.has(citation)).length;
}
