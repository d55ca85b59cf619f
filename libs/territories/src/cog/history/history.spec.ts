import { describe, expect, it } from '@jest/globals';
import { Chronicle } from '../chronicle.js';
import { eventsOf, find, predecessors, successors } from '../testing/find.js';
import { readHistory } from './history.js';
import { CommuneRecord, type RawRecord } from './record.js';

type Line = Omit<RawRecord, 'id' | 'type' | 'code'>;

/** Lines are named as in the source: COM-01001@1973-01-01. */
function history(lines: Record<string, Line>): Chronicle {
  const raw = Object.entries(lines).map(([id, line]): RawRecord => {
    const [type, rest] = id.split('-') as [RawRecord['type'], string];
    return { id, type, code: rest.split('@')[0]!, ...line };
  });
  const chronicle = new Chronicle();
  readHistory(chronicle, new CommuneRecord(raw), 'made');
  return chronicle;
}

describe('the record of communes', () => {
  it('keeps a commune that is renamed, whatever the order of the lines', () => {
    const cog = history({
      'COM-01001@1950-03-01': {
        nom: 'New',
        dateDebut: '1950-03-01',
        raisonDebut: 'changement de nom',
        predecesseur: 'COM-01001@1943-01-01',
      },
      'COM-01001@1943-01-01': {
        nom: 'Old',
        dateFin: '1950-03-01',
        raisonFin: 'changement de nom',
        successeur: 'COM-01001@1950-03-01',
      },
    });
    expect(cog.territories.size).toBe(1);
    const commune = find(cog, 'COMMUNE', '01001', '2000-01-01');
    expect(commune).toMatchObject({ began: '1943-01-01', beganEarlier: true, ended: 'infinity' });
    expect(commune.versions.map(({ from, to, name }) => [from, to, name])).toEqual([
      ['1943-01-01', '1950-03-01', 'Old'],
      ['1950-03-01', 'infinity', 'New'],
    ]);
    expect(eventsOf(cog, commune).map(({ kind, on, precision }) => [kind, on, precision])).toEqual([
      ['RENAMING', '1950-03-01', 'DAY'],
    ]);
  });

  it('follows a commune through the group that takes it in, and out of it', () => {
    const cog = history({
      'COM-01001@1943-01-01': {
        nom: 'Seat',
        dateFin: '1973-01-01',
        raisonFin: 'fusion-association',
        successeur: 'COMP-01001@1973-01-01',
      },
      'COM-01002@1943-01-01': {
        nom: 'Small',
        dateFin: '1973-01-01',
        raisonFin: 'fusion-association',
        successeur: 'COMA-01002@1973-01-01',
      },
      'COM-01001@1973-01-01': {
        nom: 'Seat-Small',
        dateDebut: '1973-01-01',
        raisonDebut: 'fusion-association',
        dateFin: '1980-01-01',
        raisonFin: 'changement de nom',
        successeur: 'COM-01001@1980-01-01',
      },
      'COM-01001@1980-01-01': {
        nom: 'Both',
        dateDebut: '1980-01-01',
        raisonDebut: 'changement de nom',
        predecesseur: 'COM-01001@1973-01-01',
        dateFin: '1990-01-01',
        raisonFin: 'dé-fusion',
      },
      'COMP-01001@1973-01-01': {
        nom: 'Seat',
        dateDebut: '1973-01-01',
        raisonDebut: 'fusion-association',
        predecesseur: 'COM-01001@1943-01-01',
        pole: 'COM-01001@1973-01-01',
        dateFin: '1990-01-01',
        raisonFin: 'dé-fusion',
        successeur: 'COM-01001@1990-01-01',
      },
      'COMA-01002@1973-01-01': {
        nom: 'Small',
        dateDebut: '1973-01-01',
        raisonDebut: 'fusion-association',
        predecesseur: 'COM-01002@1943-01-01',
        pole: 'COM-01001@1973-01-01',
        dateFin: '1990-01-01',
        raisonFin: 'dé-fusion',
        successeur: 'COM-01002@1990-01-01',
      },
      'COM-01001@1990-01-01': {
        nom: 'Seat',
        dateDebut: '1990-01-01',
        raisonDebut: 'dé-fusion',
        predecesseur: 'COMP-01001@1973-01-01',
      },
      'COM-01002@1990-01-01': {
        nom: 'Small',
        dateDebut: '1990-01-01',
        raisonDebut: 'dé-fusion',
        predecesseur: 'COMA-01002@1973-01-01',
      },
    });
    const small = find(cog, 'COMMUNE', '01002', '1950-01-01');
    expect(successors(cog, small)).toEqual(['COMMUNE 01001 1973-01-01']);
    expect(successors(cog, small, true)).toEqual(['ASSOCIATED_COMMUNE 01002 1973-01-01']);
    const group = find(cog, 'COMMUNE', '01001', '1985-01-01');
    expect(group).toMatchObject({ began: '1973-01-01', ended: '1990-01-01' });
    expect(predecessors(cog, group)).toEqual(['COMMUNE 01001 1943-01-01', 'COMMUNE 01002 1943-01-01']);
    expect(successors(cog, group)).toEqual(['COMMUNE 01001 1990-01-01', 'COMMUNE 01002 1990-01-01']);
    expect(predecessors(cog, find(cog, 'COMMUNE', '01002', '2000-01-01'), true)).toEqual([
      'ASSOCIATED_COMMUNE 01002 1973-01-01',
    ]);
    expect(eventsOf(cog, group).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['MERGER', 'fusion-association'],
      ['RENAMING', 'changement de nom'],
      ['SPLIT', 'dé-fusion'],
    ]);
    // A part without legal status is no territory.
    expect([...cog.territories.values()].filter(({ code }) => code === '01001')).toHaveLength(3);
  });

  it('looks for the giver through all the groups that took each other in', () => {
    // Small merges into Middle, Middle into Large; the line of Small is not written anew when that happens.
    const simple = 'fusion simple';
    const cog = history({
      'COM-01001@1943-01-01': {
        nom: 'Small',
        dateFin: '1950-01-01',
        raisonFin: simple,
        successeur: 'COMP-01001@1950-01-01',
      },
      'COM-01002@1943-01-01': {
        nom: 'Middle',
        dateFin: '1950-01-01',
        raisonFin: simple,
        successeur: 'COMP-01002@1950-01-01',
      },
      'COM-01003@1943-01-01': {
        nom: 'Large',
        dateFin: '1973-01-01',
        raisonFin: simple,
        successeur: 'COMP-01003@1973-01-01',
      },
      'COM-01002@1950-01-01': {
        nom: 'Middle',
        dateDebut: '1950-01-01',
        raisonDebut: simple,
        dateFin: '1973-01-01',
        raisonFin: simple,
        successeur: 'COMP-01002@1973-01-01',
      },
      'COMP-01001@1950-01-01': {
        nom: 'Small',
        dateDebut: '1950-01-01',
        raisonDebut: simple,
        predecesseur: 'COM-01001@1943-01-01',
        pole: 'COM-01002@1950-01-01',
        dateFin: '1990-01-01',
        raisonFin: 'dé-fusion',
        successeur: 'COM-01001@1990-01-01',
      },
      'COMP-01002@1950-01-01': {
        nom: 'Middle',
        dateDebut: '1950-01-01',
        raisonDebut: simple,
        predecesseur: 'COM-01002@1943-01-01',
        pole: 'COM-01002@1950-01-01',
      },
      'COMP-01002@1973-01-01': {
        nom: 'Middle',
        dateDebut: '1973-01-01',
        raisonDebut: simple,
        predecesseur: 'COM-01002@1950-01-01',
        pole: 'COM-01003@1973-01-01',
      },
      'COMP-01003@1973-01-01': {
        nom: 'Large',
        dateDebut: '1973-01-01',
        raisonDebut: simple,
        predecesseur: 'COM-01003@1943-01-01',
        pole: 'COM-01003@1973-01-01',
      },
      'COM-01003@1973-01-01': {
        nom: 'Large',
        dateDebut: '1973-01-01',
        raisonDebut: simple,
        dateFin: '1990-01-01',
        raisonFin: 'recomposition de la commune groupe',
        successeur: 'COM-01003@1990-01-01',
      },
      'COM-01003@1990-01-01': {
        nom: 'Large',
        dateDebut: '1990-01-01',
        raisonDebut: 'recomposition de la commune groupe',
        predecesseur: 'COM-01003@1973-01-01',
      },
      'COM-01001@1990-01-01': {
        nom: 'Small',
        dateDebut: '1990-01-01',
        raisonDebut: 'dé-fusion',
        predecesseur: 'COMP-01001@1950-01-01',
      },
    });
    expect(predecessors(cog, find(cog, 'COMMUNE', '01001', '2000-01-01'))).toEqual(['COMMUNE 01003 1973-01-01']);
    expect(successors(cog, find(cog, 'COMMUNE', '01003', '1980-01-01'))).toEqual([
      'COMMUNE 01001 1990-01-01',
      'COMMUNE 01003 1990-01-01',
    ]);
  });

  it('ends a commune whose code changes, and one that is shared out', () => {
    const cog = history({
      'COM-20001@1943-01-01': {
        nom: 'Isle',
        dateFin: '1976-01-01',
        raisonFin: 'changement de département',
        successeur: 'COM-2A001@1976-01-01',
      },
      'COM-2A001@1976-01-01': {
        nom: 'Isle',
        dateDebut: '1976-01-01',
        raisonDebut: 'changement de département',
        predecesseur: 'COM-20001@1943-01-01',
      },
      'COM-08227@1943-01-01': { nom: 'Gone', dateFin: '1968-03-02', raisonFin: 'suppression' },
    });
    const before = find(cog, 'COMMUNE', '20001', '1970-01-01');
    expect(successors(cog, before)).toEqual(['COMMUNE 2A001 1976-01-01']);
    expect(eventsOf(cog, before)[0]).toMatchObject({ kind: 'RECODING', reason: 'changement de département' });
    const gone = find(cog, 'COMMUNE', '08227', '1950-01-01');
    expect(successors(cog, gone)).toEqual([]);
    expect(eventsOf(cog, gone)[0]!.kind).toBe('SUPPRESSION');
  });
});
