import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chronicle } from '../chronicle.js';
import { readCogFile } from '../store/file.js';
import { eventsOf, find, predecessors, stateOn, successors } from '../testing/find.js';
import { type MadeCommune, type MadePackage, packageOn, writePackage } from '../testing/package.js';
import { applyVintage } from './apply.js';
import { readVintage } from './vintage.js';

const DAY = '2030-01-01';

/** The files of 2026 turned into those of a year to come, with one change of each kind. */
describe('a later yearly file', () => {
  let folder: string;
  let cog: Chronicle;
  let before: { territories: number; closed: string };
  const remarks: string[] = [];
  const commune = (code: string, day = DAY) => find(cog, 'COMMUNE', code, day);
  const kinds = (code: string, day = DAY) =>
    eventsOf(cog, commune(code, day))
      .filter(({ on }) => on === DAY)
      .map(({ kind }) => kind);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vintage-'));
    cog = readCogFile();
    before = { territories: cog.territories.size, closed: closedPast(cog) };
    const made = packageOn(cog, '2026-01-01');
    change(made);
    applyVintage(cog, readVintage(writePackage(made, folder), DAY), (remark) => remarks.push(remark));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('overwrites nothing of the past', () => {
    expect(closedPast(cog)).toBe(before.closed);
  });

  it('merges communes, the absorber too begins anew', () => {
    // Culey joins Loisey once more.
    expect(commune('55138', '2029-12-31').ended).toBe(DAY);
    expect(predecessors(cog, commune('55298'))).toEqual(['COMMUNE 55138 2014-01-01', 'COMMUNE 55298 2014-01-01']);
    expect(commune('55298').began).toBe(DAY);
    expect(stateOn(commune('55298'), DAY)).toMatchObject({
      name: 'Loisey-Culey',
      state: 1,
      population: 500,
      populationOn: DAY,
    });
    expect(successors(cog, commune('55138', '2029-12-31'), true)).toEqual([`DELEGATED_COMMUNE 55138 ${DAY}`]);
    expect(kinds('55298')).toEqual(['MERGER']);
    expect(kinds('55138', '2029-12-31')).toEqual(['MERGER']);
  });

  it('gives a delegated commune its independence back', () => {
    // Saint-Thibaut leaves Bazoches-et-Saint-Thibaut.
    const thibaut = commune('02695');
    expect(thibaut.began).toBe(DAY);
    expect(predecessors(cog, thibaut)).toEqual(['COMMUNE 02054 2022-01-01']);
    expect(predecessors(cog, thibaut, true)).toEqual(['DELEGATED_COMMUNE 02695 2022-01-01']);
    expect(successors(cog, commune('02054', '2029-01-01'))).toEqual([`COMMUNE 02054 ${DAY}`, `COMMUNE 02695 ${DAY}`]);
    expect(kinds('02695')).toEqual(['SPLIT']);
    expect(eventsOf(cog, find(cog, 'DELEGATED_COMMUNE', '02695', '2029-01-01')).at(-1)?.kind).toBe('STATUS_CHANGE');
  });

  it('sees a change of code by the SIREN', () => {
    expect(successors(cog, commune('12218', '2029-01-01'))).toEqual([`COMMUNE 12076 ${DAY}`]);
    expect(kinds('12076')).toEqual(['RECODING']);
    // Neither a part of that name nor a list of former codes helps here.
    expect(predecessors(cog, commune('73999'))).toEqual(['COMMUNE 73001 1943-01-01']);
    expect(kinds('73999')).toEqual(['RECODING']);
  });

  it('keeps a renamed commune', () => {
    const lille = commune('59350');
    expect(lille.began).not.toBe(DAY);
    expect(kinds('59350')).toContain('RENAMING');
    expect(eventsOf(cog, lille).find(({ kind, on }) => kind === 'RENAMING' && on === DAY)).toMatchObject({
      reason: 'Lille → Lille-en-Flandre',
      notBefore: '2026-01-01',
      precision: 'YEAR',
    });
    expect(stateOn(lille, '2029-12-31').name).toBe('Lille');
  });

  it('dates a new figure without a new state', () => {
    const states = commune('69123').versions.slice(-2);
    expect(states.map(({ state }) => state)).toEqual([states[0]!.state, states[0]!.state]);
    expect(states[1]).toMatchObject({ population: 400_000, populationOn: DAY, from: DAY });
    expect(kinds('69123')).toEqual([]);
  });

  it('ends an EPCI, starts another and says who moved', () => {
    const gone = find(cog, 'EPCI', '200093201', '2029-01-01');
    expect(gone.ended).toBe(DAY);
    expect(successors(cog, gone)).toEqual([`EPCI 200099999 ${DAY}`]);
    expect(stateOn(commune('59350'), DAY).epciId).toBe(find(cog, 'EPCI', '200099999', DAY).id);
    const extents = cog.extents.filter(({ epciId }) => cog.byId(epciId).code === '200099999');
    const touched = extents.map(({ ancestorId, from, to }) => [cog.byId(ancestorId).code, from, to]);
    expect(touched.sort()).toEqual([
      ['32', DAY, 'infinity'],
      ['59', DAY, 'infinity'],
    ]);
    const left = find(cog, 'EPCI', '244400404', DAY);
    expect(eventsOf(cog, left).at(-1)).toMatchObject({ kind: 'EPCI_CHANGE', reason: '− Basse-Goulaine (44009)' });
    expect(kinds('44009')).toEqual(['EPCI_CHANGE']);
    expect(cog.extents.filter(({ epciId, to }) => epciId === gone.id && to !== DAY)).toEqual([]);
  });

  it('moves a département to another région, its communes with it', () => {
    const nantes = commune('44109');
    expect(cog.byId(stateOn(nantes, DAY).regionId!).code).toBe('53');
    expect(cog.byId(stateOn(nantes, '2029-01-01').regionId!).code).toBe('52');
    expect(eventsOf(cog, find(cog, 'DEPARTEMENT', '44', DAY)).at(-1)).toMatchObject({
      kind: 'REGION_CHANGE',
      reason: 'Pays de la Loire → Bretagne',
    });
  });

  it('remarks on what the files leave open', () => {
    expect(remarks).toEqual(['COMMUNE 01001 disappears and nothing says into which other']);
    expect(kinds('01001', '2029-01-01')).toEqual(['SUPPRESSION']);
  });

  it('is refused when it is not later', () => {
    const vintage = readVintage(folder, '2026-01-01');
    expect(() => applyVintage(cog, vintage, () => {})).toThrow('cannot be taken in after');
  });
});

function closedPast(cog: Chronicle): string {
  const past = [...cog.territories.values()].flatMap((territory) =>
    territory.versions
      .filter(({ from }) => from < DAY)
      .map(({ to, ...version }) => [
        territory.id,
        territory.began,
        to < DAY ? to : 'open',
        version.name,
        version.from,
        version.population,
      ]),
  );
  return JSON.stringify(past);
}

function change(made: MadePackage): void {
  const named = (code: string, type = 'commune-actuelle'): MadeCommune =>
    made.communes.find((one) => one.code === code && one.type === type)!;
  const remove = (code: string, type = 'commune-actuelle'): void => {
    made.communes.splice(made.communes.indexOf(named(code, type)), 1);
    if (type !== 'commune-actuelle') return;
    for (const epci of made.epci) epci.membres = epci.membres.filter((member) => member.code !== code);
  };
  const part = (code: string, nom: string, chefLieu: string): MadeCommune => ({
    code,
    nom,
    chefLieu,
    type: 'commune-deleguee',
    departement: chefLieu.slice(0, 2),
  });

  const recode = (from: string, to: string): void => {
    named(from).code = to;
    for (const { membres } of made.epci) for (const member of membres) if (member.code === from) member.code = to;
  };

  remove('55138');
  Object.assign(named('55298'), { nom: 'Loisey-Culey', siren: '930000001', population: 500, anciensCodes: ['55138'] });
  made.communes.push(part('55138', 'Culey', '55298'), part('55298', 'Loisey', '55298'));

  remove('02695', 'commune-deleguee');
  made.communes.push({
    ...named('02054'),
    code: '02695',
    nom: 'Saint-Thibaut',
    siren: '210206694',
    population: 80,
    anciensCodes: undefined,
  });
  Object.assign(named('02054'), { nom: 'Bazoches-sur-Vesles', siren: '210200531', population: 440 });

  for (const one of made.communes) if (one.chefLieu === '12218') one.chefLieu = '12076';
  recode('12218', '12076');

  recode('73001', '73999');

  named('59350').nom = 'Lille-en-Flandre';
  named('69123').population = 400_000;
  remove('01001');

  made.epci.find(({ code }) => code === '200093201')!.code = '200099999';
  const nantes = made.epci.find(({ code }) => code === '244400404')!;
  nantes.membres = nantes.membres.filter(({ code }) => code !== '44009');
  made.departements.find(({ code }) => code === '44')!.region = '53';
}
