/** The administrative division in memory: what the tables of 0001-territories.sql hold, one object a row. */

export const KINDS = [
  'REGION',
  'DEPARTEMENT',
  'OVERSEAS_COLLECTIVITY',
  'EPCI',
  'COMMUNE',
  'DELEGATED_COMMUNE',
  'ASSOCIATED_COMMUNE',
  'MUNICIPAL_ARRONDISSEMENT',
] as const;
export type Kind = (typeof KINDS)[number];

export const EVENT_KINDS = [
  'RENAMING',
  'MERGER',
  'SPLIT',
  'RECODING',
  'CREATION',
  'SUPPRESSION',
  'STATUS_CHANGE',
  'DEPARTEMENT_CHANGE',
  'REGION_CHANGE',
  'EPCI_CHANGE',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const PRECISIONS = ['DAY', 'MONTH', 'YEAR'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A day, YYYY-MM-DD, so that days compare as text. */
export type Day = string;

/** The open end of a period; sorts after every day. */
export const OPEN = 'infinity';

/** First day that the record of communes covers. */
export const FIRST_DAY: Day = '1943-01-01';

/** What may change while a territory stays itself. */
export interface Facts {
  name: string;
  population: number | null;
  populationOn: Day | null;
  siren: string | null;
  postalCodes: readonly string[];
  overseas: boolean;
  epciForm: string | null;
  seatCode: string | null;
  communeId: string | null;
  epciId: string | null;
  departementId: string | null;
  regionId: string | null;
}

export interface Version extends Facts {
  from: Day;
  to: Day;
  state: number;
}

export interface Territory {
  id: string;
  kind: Kind;
  code: string;
  began: Day;
  beganEarlier: boolean;
  ended: Day;
  /** Oldest first. Only the last one when loaded from a database to be updated. */
  versions: Version[];
}

export interface Succession {
  predecessorId: string;
  successorId: string;
  on: Day;
  statusChange: boolean;
}

export interface TerritoryEvent {
  id: string;
  territoryId: string;
  kind: EventKind;
  on: Day;
  notBefore: Day;
  precision: Precision;
  reason: string | null;
  source: string;
}

/** An EPCI and a département or région that it touches. */
export interface Extent {
  epciId: string;
  ancestorId: string;
  from: Day;
  to: Day;
}

export interface VintageStamp {
  day: Day;
  source: string;
  licence: string;
  sha256: string;
  /** How many territories of each kind the package itself lists. */
  counts: Partial<Record<Kind, number>>;
}

export const NO_FACTS: Facts = {
  name: '',
  population: null,
  populationOn: null,
  siren: null,
  postalCodes: [],
  overseas: false,
  epciForm: null,
  seatCode: null,
  communeId: null,
  epciId: null,
  departementId: null,
  regionId: null,
};
