import { type Day, FIRST_DAY, OPEN } from '../model.js';

/** COM commune, COMD delegated, COMA associated, COMP the part of a group that gave it its seat, without legal status. */
export type RecordType = 'COM' | 'COMD' | 'COMA' | 'COMP';

/** One line of historique-communes.json. */
export interface RawRecord {
  id: string;
  type: RecordType;
  code: string;
  nom: string;
  dateDebut?: Day;
  raisonDebut?: string;
  predecesseur?: string;
  dateFin?: Day;
  raisonFin?: string;
  successeur?: string;
  pole?: string;
  membres?: string[];
}

/** The record of communes since 1943, with the questions asked of it. */
export class CommuneRecord {
  readonly lines: readonly RawRecord[];
  private readonly byId: ReadonlyMap<string, RawRecord>;

  constructor(lines: readonly RawRecord[]) {
    this.byId = new Map(lines.map((line) => [line.id, line]));
    // The file's own order is arbitrary: oldest first, then by id, makes every later step repeatable.
    this.lines = [...lines].sort((a, b) => compare(begin(a), begin(b)) || compare(a.id, b.id));
  }

  get(id: string | undefined): RawRecord | undefined {
    return id === undefined ? undefined : this.byId.get(id);
  }

  /** The commune that holds a line's ground on a day, found through its parents and what became of them. */
  holderOn(line: RawRecord | undefined, day: Day): RawRecord | undefined {
    return this.follow(line, (end) => end <= day);
  }

  /** The same on the eve of a day. */
  holderBefore(line: RawRecord | undefined, day: Day): RawRecord | undefined {
    return this.follow(line, (end) => end < day);
  }

  private follow(line: RawRecord | undefined, isOver: (end: Day) => boolean): RawRecord | undefined {
    const seen = new Set<string>();
    let at = line;
    while (at && !seen.has(at.id)) {
      seen.add(at.id);
      if (isOver(end(at))) at = this.get(at.successeur) ?? this.get(at.pole);
      else if (at.type === 'COM') return at;
      else at = this.get(at.pole);
    }
    return undefined;
  }
}

export const begin = (line: RawRecord): Day => line.dateDebut ?? FIRST_DAY;
export const end = (line: RawRecord): Day => line.dateFin ?? OPEN;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
