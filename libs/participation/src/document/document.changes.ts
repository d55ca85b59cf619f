import { type Block } from './document.blocks.js';
import { common } from './document.common.js';
import { DocumentChangeKind, DocumentPieceKind } from './document.enums.js';
import { inTurn, pauses } from './document.turn.js';

export interface Piece {
  kind: DocumentPieceKind;
  text: string;
}

export interface Change extends Pick<Block, 'level'> {
  kind: DocumentChangeKind;
  block: string;
  blockKind: Block['kind'];
  pieces: Piece[];
}

/** From one version to another, block by block in the order of the later one; what was taken out stands where it stood. */
export const changesBetween = (before: readonly Block[], after: readonly Block[]): Promise<Change[]> =>
  inTurn(() => compare(before, after));

async function compare(before: readonly Block[], after: readonly Block[]): Promise<Change[]> {
  const others = pauses();
  const order = common(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  );
  const inOrder = new Set(order.map(([, j]) => j));
  const then = new Map(before.map((block) => [block.id, block]));
  const stays = new Set(after.map(({ id }) => id));
  const changes: Change[] = [];
  let told = 0;
  const tellRemoved = (until: number): void => {
    for (; told < until; told++)
      if (!stays.has(before[told]!.id))
        changes.push(changeOf(before[told]!, DocumentChangeKind.REMOVED, wholly(before[told]!, 'REMOVED')));
  };
  for (const [j, block] of after.entries()) {
    await others();
    const former = then.get(block.id);
    if (former && inOrder.has(j)) tellRemoved(before.indexOf(former));
    changes.push(
      !former ? changeOf(block, DocumentChangeKind.ADDED, wholly(block, 'ADDED')) : kept(former, block, inOrder.has(j)),
    );
  }
  tellRemoved(before.length);
  return changes;
}

function kept(former: Block, block: Block, isInOrder: boolean): Change {
  if (former.text !== block.text || former.kind !== block.kind || former.level !== block.level)
    return changeOf(block, DocumentChangeKind.CHANGED, piecesOf(former.text, block.text));
  return changeOf(block, isInOrder ? DocumentChangeKind.SAME : DocumentChangeKind.MOVED, wholly(block, 'SAME'));
}

const changeOf = ({ id, kind, level }: Block, change: DocumentChangeKind, pieces: Piece[]): Change => ({
  ...{ kind: change, block: id, blockKind: kind, level, pieces },
});

const wholly = ({ text }: Block, kind: keyof typeof DocumentPieceKind): Piece[] => [
  { kind: DocumentPieceKind[kind], text },
];

/** Word by word; what comes out comes before what takes its place. Blocks have few enough characters for any two to be compared. */
export function piecesOf(before: string, after: string): Piece[] {
  const [one, other] = [wordsIn(before), wordsIn(after)];
  const pieces: Piece[] = [];
  const add = (kind: DocumentPieceKind, text: string): void => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  let [i, j] = [0, 0];
  for (const [to, otherTo] of [...common(one, other), [one.length, other.length] as const]) {
    add(DocumentPieceKind.REMOVED, one.slice(i, to).join(''));
    add(DocumentPieceKind.ADDED, other.slice(j, otherTo).join(''));
    add(DocumentPieceKind.SAME, one[to] ?? '');
    [i, j] = [to + 1, otherTo + 1];
  }
  return pieces;
}

/** Words, and what stands between them. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
