import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Chronicle } from './chronicle.js';
import { FIRST_DAY, KINDS, OPEN, type Territory } from './model.js';
import { readCogFile } from './store/file.js';

/** What must hold of every row of the shipped data; each law lists its offenders. */
describe('the laws of the dated division', () => {
  let cog: Chronicle;
  let all: Territory[];
  beforeAll(() => {
    cog = readCogFile();
    all = [...cog.territories.values()];
  });
  const offenders = (isWrong: (territory: Territory) => boolean): string[] =>
    all.filter(isWrong).map(({ kind, code, began }) => `${kind} ${code} ${began}`);

  it('existences of one kind and code never overlap', () => {
    const byCode = Map.groupBy(all, ({ kind, code }) => `${kind} ${code}`);
    const overlapping = [...byCode].filter(([, existences]) => {
      const sorted = existences.sort((a, b) => (a.began < b.began ? -1 : 1));
      return sorted.some((one, index) => index > 0 && sorted[index - 1]!.ended > one.began);
    });
    expect(overlapping.map(([code]) => code)).toEqual([]);
    expect(offenders(({ began, ended }) => began >= ended)).toEqual([]);
  });

  it('versions tile their existence without gaps', () => {
    expect(
      offenders(({ began, ended, versions }) => {
        const edges = versions.every(({ from, to }, index) => from < to && from === (versions[index - 1]?.to ?? began));
        return !edges || versions.at(-1)?.to !== ended;
      }),
    ).toEqual([]);
  });

  it('states are counted from one, and never fall', () => {
    expect(
      offenders(({ versions }) =>
        versions.some(({ state }, index) => {
          const step = state - (versions[index - 1]?.state ?? 0);
          return index === 0 ? step !== 1 : step !== 0 && step !== 1;
        }),
      ),
    ).toEqual([]);
  });

  it('parents exist as long as they are parents, and are of the right kind', () => {
    const kinds = {
      communeId: ['COMMUNE'],
      epciId: ['EPCI'],
      departementId: ['DEPARTEMENT', 'OVERSEAS_COLLECTIVITY'],
      regionId: ['REGION'],
    } as const;
    expect(
      offenders(({ versions }) =>
        versions.some((version) =>
          (Object.keys(kinds) as (keyof typeof kinds)[]).some((fact) => {
            const id = version[fact];
            if (id === null) return false;
            const parent = cog.byId(id);
            const isOfKind = (kinds[fact] as readonly string[]).includes(parent.kind);
            return !isOfKind || parent.began > version.from || parent.ended < version.to;
          }),
        ),
      ),
    ).toEqual([]);
  });

  it('a successor begins the day its predecessor ends, and nobody succeeds himself', () => {
    const wrong = [...cog.successions.values()].filter(({ predecessorId, successorId, on, statusChange }) => {
      const [predecessor, successor] = [cog.byId(predecessorId), cog.byId(successorId)];
      // An EPCI is a legal person: it may take in the members of another and go on.
      const begins = successor.kind === 'EPCI' ? successor.began <= on && successor.ended > on : successor.began === on;
      const kinds = predecessor.kind === successor.kind || statusChange;
      return predecessorId === successorId || predecessor.ended !== on || !begins || !kinds;
    });
    expect(wrong).toEqual([]);
  });

  it('only six communes, whose ground was shared out, end without a successor', () => {
    const followed = new Set(
      [...cog.successions.values()].filter((one) => !one.statusChange).map((one) => one.predecessorId),
    );
    const ended = offenders(({ kind, id, ended: end }) => kind === 'COMMUNE' && end !== OPEN && !followed.has(id));
    expect(ended.map((label) => label.split(' ')[1]).sort()).toEqual([
      '08227',
      '45117',
      '51385',
      '51606',
      '60606',
      '77362',
    ]);
  });

  it('every beginning and end that the sources date is told by an event', () => {
    const told = new Set([...cog.events.values()].map(({ territoryId, on }) => `${territoryId} ${on}`));
    expect(offenders(({ id, began, beganEarlier }) => !beganEarlier && !told.has(`${id} ${began}`))).toEqual([]);
    expect(offenders(({ id, ended }) => ended !== OPEN && !told.has(`${id} ${ended}`))).toEqual([]);
    expect(
      offenders(
        ({ kind, began, beganEarlier }) =>
          beganEarlier && began !== FIRST_DAY && began !== '2019-01-01' && kind !== 'EPCI',
      ),
    ).toEqual([]);
  });

  it('has as many territories of each kind as each yearly package', () => {
    expect(cog.vintages.map(({ day }) => day.slice(0, 4))).toEqual([
      '2019',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
    for (const { day, counts } of cog.vintages) {
      const valid = all.filter(({ began, ended }) => began <= day && ended > day);
      const counted = Object.fromEntries(KINDS.map((kind) => [kind, valid.filter((one) => one.kind === kind).length]));
      expect({ day, ...counted }).toEqual({ day, ...counts });
    }
    expect(cog.vintages.at(-1)!.counts).toMatchObject({ REGION: 18, DEPARTEMENT: 101, EPCI: 1255, COMMUNE: 34_969 });
  });

  it('places every current territory', () => {
    const last = ({ versions }: Territory) => versions.at(-1)!;
    const current = (kind: string) => (territory: Territory) => territory.ended === OPEN && territory.kind === kind;
    expect(offenders((one) => current('COMMUNE')(one) && last(one).departementId === null)).toEqual([]);
    expect(offenders((one) => current('DEPARTEMENT')(one) && last(one).regionId === null)).toEqual([]);
    expect(offenders((one) => current('EPCI')(one) && last(one).departementId === null)).toEqual([]);
    expect(offenders((one) => current('DELEGATED_COMMUNE')(one) && last(one).communeId === null)).toEqual([]);
    // Four islands and the collectivities are in no EPCI.
    const alone = offenders((one) => current('COMMUNE')(one) && last(one).epciId === null && !last(one).overseas);
    expect(alone.map((label) => label.split(' ')[1]).sort()).toEqual(['22016', '29083', '29155', '85113']);
  });

  it('sums communes to départements and régions', () => {
    const day = '2026-01-01';
    const sum = (fact: 'departementId' | 'regionId', id: string): number =>
      all
        .filter(({ kind, began, ended }) => kind === 'COMMUNE' && began <= day && ended > day)
        .map(({ versions }) => versions.findLast(({ from }) => from <= day)!)
        .filter((version) => version[fact] === id)
        .reduce((total, { population }) => total + (population ?? 0), 0);
    const nord = cog.open('DEPARTEMENT', '59')!;
    const region = cog.open('REGION', '32')!;
    expect(nord.versions.at(-1)!.population).toBe(sum('departementId', nord.id));
    expect(region.versions.at(-1)!.population).toBe(sum('regionId', region.id));
  });
});
