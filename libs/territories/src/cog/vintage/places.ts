import { type Territory } from '../model.js';
import { isOverseas } from '../overseas.js';
import { type Populations } from './populations.js';
import { figures, state } from './state.js';
import { type Step } from './step.js';
import { departementOf, regionIdOf } from './uppers.js';

/** An EPCI belongs to the département and région where most of its inhabitants live, and touches all those of its members. */
export function stateEpcis(step: Step, populations: Populations): void {
  const { chronicle, vintage, day } = step;
  const communes = new Map(vintage.communes.map((commune) => [commune.code, commune]));
  for (const { code, name, form, population, members } of vintage.epcis) {
    const epci = chronicle.open('EPCI', code)!;
    const weights = new Map<Territory, number>();
    for (const member of members) {
      const commune = communes.get(member);
      const departement = commune && departementOf(step, commune.departement);
      if (!departement) step.report(`EPCI ${code} has a member ${member} that is no commune`);
      else
        weights.set(
          departement,
          (weights.get(departement) ?? 0) + (populations.get(member) ?? commune.population ?? 1),
        );
    }
    const ordered = [...weights].sort(([a, wa], [b, wb]) => wb - wa || (a.code < b.code ? -1 : 1)).map(([one]) => one);
    const main = ordered[0] ?? null;
    state(step, epci, {
      name,
      epciForm: form,
      departementId: main?.id ?? null,
      regionId: regionIdOf(main),
      overseas: main ? isOverseas(main.kind, main.code) : false,
      ...figures(step, population, { siren: code }),
    });
    const touched = new Set(ordered.flatMap((one) => [one.id, regionIdOf(one)]).filter((id) => id !== null));
    chronicle.extend(epci, [...touched].sort(), day);
  }
}

export function stateCommunes(step: Step, memberOf: ReadonlyMap<string, string>, populations: Populations): void {
  const { chronicle, vintage } = step;
  for (const { code, name, departement, siren, postalCodes } of vintage.communes) {
    const territory = chronicle.open('COMMUNE', code)!;
    const upper = departementOf(step, departement);
    if (!upper) step.report(`COMMUNE ${code} is in ${departement}, which is neither département nor collectivity`);
    state(step, territory, {
      name,
      overseas: isOverseas('COMMUNE', code),
      departementId: upper?.id ?? null,
      regionId: regionIdOf(upper),
      epciId: chronicle.open('EPCI', memberOf.get(code) ?? '')?.id ?? null,
      ...figures(step, populations.get(code) ?? null, { siren, postalCodes }),
    });
  }
}

export function stateParts(step: Step): void {
  const { chronicle, vintage } = step;
  for (const { kind, code, name, commune, population, postalCodes } of vintage.parts) {
    const holder = chronicle.open('COMMUNE', commune);
    const place = holder?.versions.at(-1);
    if (!holder || !place) step.report(`${kind} ${code} is in ${commune}, which is no commune`);
    state(step, chronicle.open(kind, code)!, {
      name,
      overseas: isOverseas(kind, code),
      communeId: holder?.id ?? null,
      departementId: place?.departementId ?? null,
      regionId: place?.regionId ?? null,
      epciId: place?.epciId ?? null,
      ...figures(step, population, { postalCodes }),
    });
  }
}
