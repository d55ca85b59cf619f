import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Chronicle } from '../chronicle.js';
import { type Day, type Kind, type Territory, type Version } from '../model.js';

export interface MadeCommune {
  code: string;
  nom: string;
  type: string;
  departement?: string;
  zone?: string;
  population?: number;
  siren?: string;
  codesPostaux?: string[];
  anciensCodes?: string[];
  chefLieu?: string;
}

export interface MadeEpci {
  code: string;
  nom: string;
  type: string;
  populationMunicipale?: number;
  membres: { code: string; siren?: string }[];
}

export interface MadeUpper {
  code: string;
  nom: string;
  chefLieu?: string;
  region?: string;
  zone: string;
}

/** The files of a yearly package. */
export interface MadePackage {
  version: string;
  regions: MadeUpper[];
  departements: MadeUpper[];
  epci: MadeEpci[];
  communes: MadeCommune[];
}

const TYPES: Partial<Record<Kind, string>> = {
  COMMUNE: 'commune-actuelle',
  DELEGATED_COMMUNE: 'commune-deleguee',
  ASSOCIATED_COMMUNE: 'commune-associee',
  MUNICIPAL_ARRONDISSEMENT: 'arrondissement-municipal',
};

/** Turns a day of the chronicle back into the package that it came from, as far as the chronicle keeps it. */
export function packageOn(chronicle: Chronicle, day: Day): MadePackage {
  const valid = [...chronicle.territories.values()].flatMap((territory): [Territory, Version][] => {
    const version = territory.versions.find(({ from, to }) => from <= day && to > day);
    return version ? [[territory, version]] : [];
  });
  const of = (kind: Kind): [Territory, Version][] => valid.filter(([territory]) => territory.kind === kind);
  const codeOf = (id: string | null): string | undefined => (id ? chronicle.byId(id).code : undefined);
  const upper =
    (zone: string) =>
    (entry: [Territory, Version]): MadeUpper => ({
      code: entry[0].code,
      nom: entry[1].name,
      chefLieu: entry[1].seatCode ?? undefined,
      region: codeOf(entry[1].regionId),
      zone,
    });
  const members = new Map<string, { code: string; siren?: string }[]>();
  for (const [{ code }, { epciId, siren }] of of('COMMUNE')) {
    if (epciId) members.set(epciId, [...(members.get(epciId) ?? []), { code, siren: siren ?? undefined }]);
  }
  const former = new Map<string, string[]>();
  for (const { predecessorId, successorId, on, statusChange } of chronicle.successions.values()) {
    const { code } = chronicle.byId(predecessorId);
    const other = on !== day || statusChange || code === chronicle.byId(successorId).code;
    if (!other) former.set(successorId, [...(former.get(successorId) ?? []), code]);
  }
  return {
    version:
      chronicle.vintages
        .find((stamp) => stamp.day === day)
        ?.source.split(' ')
        .at(-1) ?? 'made',
    regions: of('REGION').map(upper('metro')),
    departements: [...of('DEPARTEMENT').map(upper('metro')), ...of('OVERSEAS_COLLECTIVITY').map(upper('com'))],
    epci: of('EPCI').map(([{ id, code }, { name, epciForm, population }]) => ({
      code,
      nom: name,
      type: epciForm ?? '',
      populationMunicipale: population ?? undefined,
      membres: members.get(id) ?? [],
    })),
    communes: valid
      .filter(([{ kind }]) => TYPES[kind])
      .map(([{ id, kind, code }, version]) => ({
        code,
        nom: version.name,
        type: TYPES[kind]!,
        departement: codeOf(version.departementId),
        population: version.population ?? undefined,
        siren: version.siren ?? undefined,
        codesPostaux: [...version.postalCodes],
        anciensCodes: former.get(id),
        chefLieu: codeOf(version.communeId),
      })),
  };
}

export function writePackage({ version, ...files }: MadePackage, folder: string): string {
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
  for (const [name, rows] of Object.entries(files)) {
    writeFileSync(join(folder, 'data', `${name}.json`), JSON.stringify(rows));
  }
  return folder;
}
