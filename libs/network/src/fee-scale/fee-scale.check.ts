import { InvalidInputError } from '#lib/writes';
import { type FeeScaleCreateInput } from './fee-scale.inputs.js';

/** Each kind has what it needs, and nothing of another kind. */
export function checkScale(input: Omit<FeeScaleCreateInput, 'name' | 'decisionId' | 'idempotencyKey'>): void {
  const { kind, flatCents, centsPerInhabitant, floorCents, ceilingCents, brackets } = input;
  if ((kind === 'FLAT') !== (flatCents != null)) throw new InvalidInputError(FITS, 'flatCents');
  if ((kind === 'PER_INHABITANT') !== (centsPerInhabitant != null))
    throw new InvalidInputError(FITS, 'centsPerInhabitant');
  if (kind !== 'PER_INHABITANT' && (floorCents != null || ceilingCents != null))
    throw new InvalidInputError(FITS, floorCents != null ? 'floorCents' : 'ceilingCents');
  if (floorCents != null && ceilingCents != null && floorCents > ceilingCents)
    throw new InvalidInputError(BOUNDS, 'ceilingCents');
  if ((kind === 'PER_HEADCOUNT') !== brackets.length > 0) throw new InvalidInputError(FITS, 'brackets');
  if (kind === 'PER_HEADCOUNT' && !brackets.some((b) => b.fromHeadcount === 0))
    throw new InvalidInputError(ZERO, 'brackets');
  if (new Set(brackets.map((b) => b.fromHeadcount)).size < brackets.length)
    throw new InvalidInputError(TWICE, 'brackets');
  if (input.to && input.to <= input.from) throw new InvalidInputError(ORDER, 'to');
}

const FITS = {
  fr: 'Un forfait a un montant, un barème par habitant un taux (et au besoin un minimum et un maximum), un barème par effectif des tranches.',
  en: 'A flat scale has an amount, a scale per inhabitant a rate (with a minimum and a maximum if needed), a scale per headcount brackets.',
};
const ZERO = {
  fr: 'La première tranche doit commencer à 0, pour que les plus petites équipes aient un montant.',
  en: 'The first bracket must start at 0, so that the smallest teams have an amount.',
};
const BOUNDS = {
  fr: 'Le montant maximum doit dépasser le montant minimum.',
  en: 'The maximum amount must exceed the minimum amount.',
};
const TWICE = { fr: 'Deux tranches commencent au même effectif.', en: 'Two brackets start at the same headcount.' };
const ORDER = { fr: 'La fin doit suivre le début.', en: 'The end must follow the beginning.' };
