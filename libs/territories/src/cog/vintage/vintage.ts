import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, type Kind, type VintageStamp } from '../model.js';

/** A région, département or overseas collectivity. */
export interface Upper {
  code: string;
  name: string;
  seatCode: string | null;
  region: string | null;
}

export interface VintageEpci {
  code: string;
  name: string;
  form: string;
  population: number | null;
  members: string[];
}

export interface VintageCommune {
  code: string;
  name: string;
  departement: string;
  population: number | null;
  siren: string | null;
  postalCodes: string[];
  formerCodes: string[];
}

export type PartKind = Extract<Kind, 'DELEGATED_COMMUNE' | 'ASSOCIATED_COMMUNE' | 'MUNICIPAL_ARRONDISSEMENT'>;

export interface VintagePart {
  kind: PartKind;
  code: string;
  name: string;
  commune: string;
  population: number | null;
  postalCodes: string[];
}

/** One yearly package, in one shape whatever its version. */
export interface Vintage {
  stamp: VintageStamp;
  regions: Upper[];
  departements: Upper[];
  collectivities: Upper[];
  epcis: VintageEpci[];
  communes: VintageCommune[];
  parts: VintagePart[];
}

export const LICENCE = 'Licence Ouverte 2.0 (Etalab)';

interface RawUpper {
  code: string;
  nom: string;
  chefLieu?: string;
  region?: string;
  zone?: 'metro' | 'drom' | 'com';
}

interface RawCommune {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  departement?: string;
  collectiviteOutremer?: { code: string; nom: string };
  population?: number;
  siren?: string;
  codesPostaux?: string[];
  anciensCodes?: string[];
  chefLieu?: string;
  commune?: string;
}

interface RawEpci {
  code: string;
  nom: string;
  type: string;
  populationMunicipale?: number;
  membres: { code: string; siren?: string }[];
}

const PART_KINDS: Record<string, PartKind> = {
  'commune-deleguee': 'DELEGATED_COMMUNE',
  'commune-associee': 'ASSOCIATED_COMMUNE',
  'arrondissement-municipal': 'MUNICIPAL_ARRONDISSEMENT',
};

const FILES = ['regions.json', 'departements.json', 'epci.json', 'communes.json', 'historique-communes.json'] as const;

/** Reads a folder of @etalab/decoupage-administratif: the package itself or its data folder. */
export function readVintage(folder: string, day: Day): Vintage {
  const data = existsSync(join(folder, 'data', 'communes.json')) ? join(folder, 'data') : folder;
  const hash = createHash('sha256');
  const files = new Map<string, unknown>();
  for (const file of FILES) {
    const path = join(data, file);
    if (!existsSync(path)) {
      if (file === 'historique-communes.json') continue;
      throw new Error(`${path} is missing: is ${folder} a copy of @etalab/decoupage-administratif?`);
    }
    const content = readFileSync(path);
    hash.update(file).update(content);
    if (file !== 'historique-communes.json') files.set(file, JSON.parse(content.toString('utf8')));
  }
  const uppers = files.get('departements.json') as RawUpper[];
  const rawCommunes = files.get('communes.json') as RawCommune[];
  const rawEpcis = files.get('epci.json') as RawEpci[];
  const sirens = new Map(rawEpcis.flatMap(({ membres }) => membres.map(({ code, siren }) => [code, siren] as const)));
  const vintage: Omit<Vintage, 'stamp'> = {
    regions: (files.get('regions.json') as RawUpper[]).filter(({ zone }) => zone !== 'com').map(upper),
    departements: uppers.filter(({ zone }) => zone !== 'com').map(upper),
    collectivities: collectivities(uppers, rawCommunes),
    epcis: rawEpcis.map(epci),
    communes: rawCommunes.filter(({ type }) => type === 'commune-actuelle').map((raw) => commune(raw, sirens)),
    parts: rawCommunes.filter(({ type }) => type !== 'commune-actuelle').map(part),
  };
  for (const list of Object.values(vintage)) list.sort((a, b) => (a.code < b.code ? -1 : 1));
  const source = `@etalab/decoupage-administratif ${version(data)}`.trim();
  return { ...vintage, stamp: { day, source, licence: LICENCE, sha256: hash.digest('hex'), counts: counts(vintage) } };
}

function upper({ code, nom, chefLieu, region, zone }: RawUpper): Upper {
  return { code, name: nom, seatCode: chefLieu ?? null, region: zone === 'com' ? null : (region ?? null) };
}

/** Before 2022 the collectivities are only named by their communes. */
function collectivities(uppers: readonly RawUpper[], communes: readonly RawCommune[]): Upper[] {
  const listed = uppers.filter(({ zone }) => zone === 'com').map(upper);
  if (listed.length > 0) return listed;
  const named = new Map(communes.flatMap(({ collectiviteOutremer: c }) => (c ? [[c.code, c.nom] as const] : [])));
  return [...named].map(([code, name]) => ({ code, name, seatCode: null, region: null }));
}

function epci({ code, nom, type, populationMunicipale, membres }: RawEpci): VintageEpci {
  return {
    code,
    // 2021 lost a few apostrophes: "Terre d?Emeraude".
    name: nom.replace(/(?<=\p{L})\?(?=\p{L})/gu, "'"),
    form: type,
    population: populationMunicipale ?? null,
    members: membres.map((member) => member.code),
  };
}

function commune(raw: RawCommune, sirens: ReadonlyMap<string, string | undefined>): VintageCommune {
  return {
    code: raw.code,
    name: raw.nom,
    departement: raw.collectiviteOutremer?.code ?? raw.departement ?? '',
    population: raw.population ?? null,
    siren: raw.siren ?? sirens.get(raw.code) ?? null,
    postalCodes: [...(raw.codesPostaux ?? [])].sort(),
    formerCodes: raw.anciensCodes ?? [],
  };
}

function part(raw: RawCommune): VintagePart {
  return {
    kind: PART_KINDS[raw.type]!,
    code: raw.code,
    name: raw.nom,
    commune: raw.commune ?? raw.chefLieu ?? '',
    population: raw.population ?? null,
    postalCodes: [...(raw.codesPostaux ?? [])].sort(),
  };
}

function counts(vintage: Omit<Vintage, 'stamp'>): VintageStamp['counts'] {
  const { regions, departements, collectivities: overseas, epcis, communes, parts } = vintage;
  const ofKind = (kind: PartKind): number => parts.filter((one) => one.kind === kind).length;
  return {
    REGION: regions.length,
    DEPARTEMENT: departements.length,
    OVERSEAS_COLLECTIVITY: overseas.length,
    EPCI: epcis.length,
    COMMUNE: communes.length,
    DELEGATED_COMMUNE: ofKind('DELEGATED_COMMUNE'),
    ASSOCIATED_COMMUNE: ofKind('ASSOCIATED_COMMUNE'),
    MUNICIPAL_ARRONDISSEMENT: ofKind('MUNICIPAL_ARRONDISSEMENT'),
  };
}

function version(data: string): string {
  const path = join(data, '..', 'package.json');
  return existsSync(path) ? ((JSON.parse(readFileSync(path, 'utf8')) as { version?: string }).version ?? '') : '';
}
