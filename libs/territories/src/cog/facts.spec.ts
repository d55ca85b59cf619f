import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Chronicle } from './chronicle.js';
import { readCogFile } from './store/file.js';
import { eventsOf, find, predecessors, stateOn, successors } from './testing/find.js';

describe('the shipped division of France', () => {
  let cog: Chronicle;
  beforeAll(() => {
    cog = readCogFile();
  });
  const commune = (code: string, day: string) => find(cog, 'COMMUNE', code, day);
  const name = (kind: Parameters<typeof find>[1], code: string, day: string) =>
    stateOn(find(cog, kind, code, day), day).name;

  it("knows L'Oudon under its former code", () => {
    const oudon = commune('14697', '2000-01-01');
    expect(oudon).toMatchObject({ began: '1990-02-01', ended: '2014-01-07', beganEarlier: false });
    expect(oudon.versions.map((version) => version.name)).toContain("L'Oudon");
    expect(successors(cog, oudon)).toEqual(['COMMUNE 14472 2014-01-07']);
    expect(eventsOf(cog, oudon).map(({ kind, on, precision }) => [kind, on, precision])).toEqual([
      ['RECODING', '1990-02-01', 'DAY'],
      ['RECODING', '2014-01-07', 'DAY'],
    ]);
  });

  it('knows that Culey merged and became a commune again', () => {
    const first = commune('55138', '1950-01-01');
    expect(first).toMatchObject({ began: '1943-01-01', beganEarlier: true, ended: '1973-01-01' });
    expect(successors(cog, first)).toEqual(['COMMUNE 55298 1973-01-01']);
    const merged = commune('55298', '1990-01-01');
    expect(name('COMMUNE', '55298', '1990-01-01')).toBe('Loisey-Culey');
    expect(merged.ended).toBe('2014-01-01');
    expect(successors(cog, merged)).toEqual(['COMMUNE 55138 2014-01-01', 'COMMUNE 55298 2014-01-01']);
    expect(commune('55138', '2026-06-01')).toMatchObject({ began: '2014-01-01', ended: 'infinity' });
    expect(() => commune('55138', '1990-01-01')).toThrow();
  });

  it('tells the commune that a merger makes from the one before, though the code is the same', () => {
    const [before, after] = [commune('02054', '2021-06-01'), commune('02054', '2022-01-01')];
    expect(before.ended).toBe('2022-01-01');
    expect(name('COMMUNE', '02054', '2021-12-31')).toBe('Bazoches-sur-Vesles');
    expect(name('COMMUNE', '02054', '2022-01-01')).toBe('Bazoches-et-Saint-Thibaut');
    expect(predecessors(cog, after)).toEqual(['COMMUNE 02054 1943-01-01', 'COMMUNE 02695 1943-01-01']);
    const thibaut = commune('02695', '2021-06-01');
    expect(thibaut.ended).toBe('2022-01-01');
    expect(successors(cog, thibaut)).toEqual(['COMMUNE 02054 2022-01-01']);
    expect(successors(cog, thibaut, true)).toEqual(['DELEGATED_COMMUNE 02695 2022-01-01']);
    expect(eventsOf(cog, thibaut).at(-1)).toMatchObject({
      kind: 'MERGER',
      on: '2022-01-01',
      notBefore: '2021-01-01',
      precision: 'YEAR',
      reason: 'Bazoches-sur-Vesles (02054) + Saint-Thibaut (02695) → Bazoches-et-Saint-Thibaut (02054)',
    });
  });

  it('keeps the identity of a commune through a renaming', () => {
    // Châlons-sur-Marne, Châlons-en-Champagne since 1998.
    const chalons = commune('51108', '2026-06-01');
    expect(chalons.began).toBe('1943-01-01');
    expect(new Set(chalons.versions.map((version) => version.name)).size).toBe(2);
    expect(eventsOf(cog, chalons).map(({ kind }) => kind)).toEqual(['RENAMING']);
  });

  it('tells a change of code from a merger by the SIREN', () => {
    const conques = commune('12076', '2024-06-01');
    expect(successors(cog, conques)).toEqual(['COMMUNE 12218 2025-01-01']);
    expect(eventsOf(cog, conques).at(-1)?.kind).toBe('RECODING');
    expect(predecessors(cog, commune('27676', '2024-01-01'))).toEqual(['COMMUNE 27058 2021-01-01']);
  });

  it('finds out who splits between two yearly files', () => {
    expect(successors(cog, commune('60054', '2023-06-01'))).toEqual([
      'COMMUNE 60054 2024-01-01',
      'COMMUNE 60694 2024-01-01',
    ]);
    const restored = commune('15035', '2026-01-01');
    expect(predecessors(cog, restored)).toEqual(['COMMUNE 15141 2016-12-01']);
    expect(predecessors(cog, restored, true)).toEqual(['DELEGATED_COMMUNE 15035 2016-12-01']);
  });

  it('makes Saint-Denis of Saint-Denis and Pierrefitte-sur-Seine', () => {
    const saintDenis = commune('93066', '2025-06-01');
    expect(predecessors(cog, saintDenis)).toEqual(['COMMUNE 93059 1968-01-01', 'COMMUNE 93066 1968-01-01']);
    expect(stateOn(saintDenis, '2025-06-01').population).toBe(149_077);
    // Before 1968 both bore a code of the Seine.
    expect(predecessors(cog, commune('93066', '1990-01-01'))).toEqual(['COMMUNE 75066 1943-01-01']);
  });

  it('gives départements and régions their names and places of the day', () => {
    expect(name('DEPARTEMENT', '44', '1950-01-01')).toBe('Loire-Inférieure');
    expect(name('DEPARTEMENT', '75', '1967-12-31')).toBe('Seine');
    expect(name('DEPARTEMENT', '75', '1968-01-01')).toBe('Paris');
    expect(name('REGION', '31', '2015-12-31')).toBe('Nord-Pas-de-Calais');
    expect(name('REGION', '32', '2026-01-01')).toBe('Hauts-de-France');
    expect(successors(cog, find(cog, 'REGION', '31', '2015-12-31'))).toEqual(['REGION 32 2016-01-01']);
    expect(successors(cog, find(cog, 'DEPARTEMENT', '20', '1970-01-01'))).toEqual([
      'DEPARTEMENT 2A 1976-01-01',
      'DEPARTEMENT 2B 1976-01-01',
    ]);
    const versailles = commune('78646', '1960-01-01');
    const departementOn = (day: string): string =>
      cog.byId(stateOn(versailles, day).departementId!).versions.at(-1)!.name;
    expect(departementOn('1960-01-01')).toBe('Seine-et-Oise');
    expect(departementOn('2026-01-01')).toBe('Yvelines');
  });

  it('knows overseas', () => {
    const saintDenis = commune('97411', '2026-01-01');
    const state = stateOn(saintDenis, '2026-01-01');
    expect(state).toMatchObject({ name: 'Saint-Denis', overseas: true });
    expect(cog.byId(state.departementId!)).toMatchObject({ kind: 'DEPARTEMENT', code: '974', began: '1946-03-19' });
    expect(cog.byId(stateOn(commune('98818', '2026-01-01'), '2026-01-01').departementId!).kind).toBe(
      'OVERSEAS_COLLECTIVITY',
    );
    expect(successors(cog, commune('97123', '2000-01-01'))).toEqual(['COMMUNE 97701 2007-07-15']);
    expect(successors(cog, find(cog, 'OVERSEAS_COLLECTIVITY', '985', '2000-01-01'), true)).toEqual([
      'DEPARTEMENT 976 2011-03-31',
    ]);
  });

  it('follows EPCI', () => {
    const lille = find(cog, 'EPCI', '245900410', '2019-06-01');
    expect(successors(cog, lille)).toEqual(['EPCI 200093201 2021-01-01']);
    const state = stateOn(find(cog, 'EPCI', '200093201', '2026-01-01'), '2026-01-01');
    expect(state).toMatchObject({ epciForm: 'METRO', siren: '200093201' });
    expect(cog.byId(state.departementId!).code).toBe('59');
    const over = cog.extents.filter(({ epciId }) => epciId === find(cog, 'EPCI', '200071751', '2026-01-01').id);
    expect(over.length).toBeGreaterThan(0);
  });

  it('does not give a merged commune the figure of its seat', () => {
    // The files of 2023 give Cœur-de-la-Vallée the 281 inhabitants of Reuil alone; those of 2019 are as late.
    expect(stateOn(commune('51457', '2023-06-01'), '2023-06-01').population).toBe(281 + 166 + 210);
    expect(stateOn(commune('60054', '2019-06-01'), '2019-06-01').population).toBeNull();
  });
});
