import { type Chronicle } from '../chronicle.js';
import { type Kind, OPEN, type Territory } from '../model.js';
import { Relations } from '../relation.js';
import { begin, type CommuneRecord, end, type RawRecord, type RecordType } from './record.js';

const KIND_OF: Partial<Record<RecordType, Kind>> = {
  COM: 'COMMUNE',
  COMD: 'DELEGATED_COMMUNE',
  COMA: 'ASSOCIATED_COMMUNE',
};

/** A commune stays itself through these; any other reason ends it, even where the code stays. */
const KEEPS_COMMUNE = new Set(['changement de nom', 'fusion totale', 'fusion partielle']);

/** Its name goes back to the part that stays when a daughter commune is created out of the other. */
const DAUGHTER_CREATED = 'renommage suite à création d’une commune fille';

/** Reads the record of communes into existences, one name after the other, with successions and events to the day. */
export function readHistory(chronicle: Chronicle, record: CommuneRecord, source: string): Map<string, Territory> {
  const existences = readExistences(chronicle, record);
  const relations = relate(record, existences);
  relations.writeTo(chronicle, (predecessor) => predecessor.ended);
  for (const line of record.lines) {
    const territory = existences.get(line.id);
    if (!territory) continue;
    relateStatus(chronicle, record, existences, line, territory);
    recordEvents(chronicle, record, relations, existences, line, territory, source);
  }
  return existences;
}

/** One territory per chain of lines that keeps its identity; every line of the chain leads to it. */
function readExistences(chronicle: Chronicle, record: CommuneRecord): Map<string, Territory> {
  const existences = new Map<string, Territory>();
  for (const line of record.lines) {
    const kind = KIND_OF[line.type];
    if (!kind || existences.has(line.id)) continue;
    const first = begin(line);
    const territory = chronicle.begin(kind, line.code, first, line.raisonDebut === undefined);
    let at: RawRecord = line;
    for (;;) {
      existences.set(at.id, territory);
      chronicle.restate(territory, begin(at), { name: at.nom });
      const next = record.get(at.successeur);
      if (!next || !continues(at, next)) break;
      at = next;
    }
    if (at.dateFin) chronicle.end(territory, at.dateFin);
  }
  return existences;
}

function continues(line: RawRecord, next: RawRecord): boolean {
  if (next.type !== line.type || next.code !== line.code) return false;
  return line.type !== 'COM' || KEEPS_COMMUNE.has(line.raisonFin ?? '');
}

/** Which commune took whose ground. */
function relate(record: CommuneRecord, existences: ReadonlyMap<string, Territory>): Relations {
  const relations = new Relations();
  const link = (from: RawRecord | undefined, to: RawRecord | undefined): void => {
    const predecessor = from && existences.get(from.id);
    const successor = to && existences.get(to.id);
    if (predecessor && successor && predecessor.ended === successor.began) relations.add(predecessor, successor);
  };
  for (const line of record.lines) {
    if (line.type !== 'COM') continue;
    const next = record.get(line.successeur);
    if (line.dateFin && next) link(line, next.type === 'COM' ? next : record.holderOn(next, line.dateFin));
    const origin = record.get(line.predecesseur);
    if (line.dateDebut && origin && origin.type !== 'COM') link(record.holderBefore(origin, line.dateDebut), line);
    if (line.raisonFin === DAUGHTER_CREATED) {
      for (const daughter of record.lines) {
        const sameDay = daughter.raisonDebut === 'création' && daughter.dateDebut === line.dateFin;
        if (sameDay && daughter.code.slice(0, 3) === line.code.slice(0, 3)) link(line, daughter);
      }
    }
  }
  // The parts of a group that regroup elsewhere: the group they leave has the new group as a successor.
  for (const line of record.lines) {
    const origin = record.get(line.predecesseur);
    if (line.type === 'COM' || !line.dateDebut || !origin || origin.type === 'COM') continue;
    link(record.holderBefore(origin, line.dateDebut), record.holderOn(line, line.dateDebut));
  }
  return relations;
}

/** A commune living on as a delegated or associated one, the way back, and the passage between the two. */
function relateStatus(
  chronicle: Chronicle,
  record: CommuneRecord,
  existences: ReadonlyMap<string, Territory>,
  line: RawRecord,
  territory: Territory,
): void {
  const next = record.get(line.successeur);
  const successor = next && existences.get(next.id);
  if (!successor || successor === territory || successor.began !== territory.ended) return;
  if (next.type === 'COM' && line.type === 'COM') return;
  chronicle.succeed(territory, successor, territory.ended, true);
}

function recordEvents(
  chronicle: Chronicle,
  record: CommuneRecord,
  relations: Relations,
  existences: ReadonlyMap<string, Territory>,
  line: RawRecord,
  territory: Territory,
  source: string,
): void {
  const next = record.get(line.successeur);
  const follower = next && existences.get(next.id);
  if (line.dateDebut && line.raisonDebut && begin(line) === territory.began) {
    const dating = day(line.dateDebut, source);
    if (line.type === 'COM') relations.recordBeginning(chronicle, territory, dating, line.raisonDebut);
    else chronicle.record(territory, { ...dating, kind: 'STATUS_CHANGE', reason: line.raisonDebut });
  }
  if (!line.dateFin || !line.raisonFin) return;
  const dating = day(line.dateFin, source);
  if (follower === territory) {
    if (next?.nom !== line.nom) chronicle.record(territory, { ...dating, kind: 'RENAMING', reason: line.raisonFin });
    else if (line.type === 'COM')
      chronicle.record(territory, { ...dating, kind: 'STATUS_CHANGE', reason: line.raisonFin });
  } else if (line.type === 'COM') {
    relations.recordEnd(chronicle, territory, dating, line.raisonFin);
  } else {
    const kind = follower ? 'STATUS_CHANGE' : 'SUPPRESSION';
    chronicle.record(territory, { ...dating, kind, reason: line.raisonFin });
  }
}

function day(on: string, source: string): { on: string; notBefore: string; precision: 'DAY'; source: string } {
  return { on, notBefore: on, precision: 'DAY', source };
}

/** The commune of a delegated or associated one, period by period. */
export function* communesOf(
  record: CommuneRecord,
  existences: ReadonlyMap<string, Territory>,
  part: RawRecord,
): Generator<{ from: string; commune: Territory | null }> {
  let from = begin(part);
  while (from < end(part)) {
    const holder = record.holderOn(part, from);
    const commune = holder ? (existences.get(holder.id) ?? null) : null;
    yield { from, commune };
    if (!commune || commune.ended === OPEN || commune.ended <= from) return;
    from = commune.ended;
  }
}
