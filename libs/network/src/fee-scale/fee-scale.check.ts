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
  fr: 'Un barème unique a un montant, un barème par habitant un taux (et au besoin un plancher et un plafond), un barème par effectif des tranches.',
  en: 'A flat scale has an amount, one by inhabitant a rate (with a floor and a ceiling if need be), one by headcount brackets.',
};
const ZERO = {
  fr: 'La première tranche commence à 0 : sinon, rien ne serait dit des plus petites équipes.',
  en: 'The first bracket begins at 0: nothing would be said of the smallest teams otherwise.',
};
const BOUNDS = { fr: 'Le plafond est au-dessus du plancher.', en: 'The ceiling is above the floor.' };
const TWICE = { fr: 'Deux tranches commencent au même effectif.', en: 'Two brackets begin at the same headcount.' };
const ORDER = { fr: 'La fin doit suivre le début.', en: 'The end must follow the beginning.' };
