import type { TFunction } from 'i18next';
import type { ReportValueKind } from '../generated/graphql.js';

/** Units that reports say, by their codes; others are shown as they are. */
export const UNITS = [
  ...['EUR', 'h', 'min', 'people', 'places', 'positions', 'sessions', 'enrolments', 'dues', 'signatures'],
  ...['signatories', 'withdrawals', 'mandates', 'attendances'],
] as const;

const isKnown = (unit: string): unit is (typeof UNITS)[number] => (UNITS as readonly string[]).includes(unit);

/** Of what kind values are: `jour`, `plusieurs : texte`. */
export function typeInWords(t: TFunction, type: ReportValueKind, isList: boolean): string {
  const words = t(`report.types.${type}`);
  return isList ? t('report.several', { words }) : words;
}

export const unitInWords = (t: TFunction, unit: string): string => (isKnown(unit) ? t(`report.units.${unit}`) : unit);
