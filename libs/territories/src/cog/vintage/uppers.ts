import { type Kind, type Territory } from '../model.js';
import { isOverseas } from '../overseas.js';
import { type Populations } from './populations.js';
import { figures, state } from './state.js';
import { type Step } from './step.js';
import { type Upper } from './vintage.js';

/** Régions, départements and overseas collectivities: none has come or gone since the first file, but a later one may. */
export function moveAllUppers(step: Step): void {
  moveUppers(step, 'REGION', step.vintage.regions);
  moveUppers(step, 'DEPARTEMENT', step.vintage.departements);
  moveUppers(step, 'OVERSEAS_COLLECTIVITY', step.vintage.collectivities);
}

function moveUppers({ chronicle, day, first, dating, report }: Step, kind: Kind, uppers: readonly Upper[]): void {
  const listed = new Set(uppers.map(({ code }) => code));
  for (const territory of chronicle.openOf(kind)) {
    if (listed.has(territory.code)) continue;
    report(`${kind} ${territory.code} disappears`);
    chronicle.end(territory, day);
    chronicle.record(territory, { ...dating, kind: 'SUPPRESSION', reason: null });
  }
  for (const { code, name } of uppers) {
    if (chronicle.open(kind, code)) continue;
    report(`${kind} ${code} ${name} appears`);
    const territory = chronicle.begin(kind, code, day, first);
    chronicle.restate(territory, day, { name });
    if (!first) chronicle.record(territory, { ...dating, kind: 'CREATION', reason: null });
  }
}

export function stateUppers(step: Step, populations: Populations): void {
  const { chronicle, vintage } = step;
  const regionOf = new Map(vintage.departements.map(({ code, region }) => [code, region]));
  const byUpper = new Map<string, number | null>();
  for (const { code, departement } of vintage.communes) {
    const population = populations.get(code) ?? null;
    for (const key of [`D${departement}`, `R${regionOf.get(departement) ?? ''}`]) {
      // A sum that misses a commune is no population.
      const sum = byUpper.has(key) ? byUpper.get(key)! : 0;
      byUpper.set(key, sum === null || population === null ? null : sum + population);
    }
  }
  const write = (kind: Kind, key: string, { code, name, seatCode, region }: Upper): void => {
    const regionId = region ? (chronicle.open('REGION', region)?.id ?? null) : null;
    const overseas = isOverseas(kind, code);
    const population = byUpper.get(`${key}${code}`) ?? null;
    const facts = { name, regionId, overseas, ...figures(step, population, { seatCode }) };
    state(step, chronicle.open(kind, code)!, facts);
  };
  for (const region of vintage.regions) write('REGION', 'R', { ...region, region: null });
  for (const departement of vintage.departements) write('DEPARTEMENT', 'D', departement);
  for (const collectivity of vintage.collectivities) write('OVERSEAS_COLLECTIVITY', 'D', collectivity);
}

export function departementOf({ chronicle }: Step, code: string): Territory | null {
  return chronicle.open('DEPARTEMENT', code) ?? chronicle.open('OVERSEAS_COLLECTIVITY', code) ?? null;
}

export const regionIdOf = (departement: Territory | null): string | null =>
  departement?.versions.at(-1)?.regionId ?? null;
