import { Injectable } from '@nestjs/common';
import { coordinates } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, refusing, UnitOfWork } from '#lib/writes';
import { apart } from '../organization/demonstration.check.js';
import { type FeeScaleCreateInput } from './fee-scale-write.inputs.js';

@Injectable()
export class FeeScaleService {
  constructor(private readonly uow: UnitOfWork) {}

  create({ idempotencyKey, ...input }: FeeScaleCreateInput, { actor, requestId }: RequestContext): Promise<string> {
    if (!coordinates(actor)) throw new NotAllowedError();
    checkScale(input);
    return this.uow.run(
      actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'feeScaleCreate', input, async () => {
          const id = typeId('fee_scale');
          await refusing({ ...apart(), fee_scale_decision_id_fkey: () => new NotFoundError('decisionId') }, () =>
            tx.query(
              `insert into network.fee_scale (id, name, kind, flat_cents, cents_per_inhabitant, floor_cents, ceiling_cents, decision_id, valid_from, valid_to)
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce($10::date, 'infinity'))`,
              [
                id,
                input.name.trim(),
                input.kind,
                input.flatCents ?? null,
                input.centsPerInhabitant ?? null,
                input.floorCents ?? null,
                input.ceilingCents ?? null,
                input.decisionId ?? null,
                input.from,
                input.to ?? null,
              ],
            ),
          );
          await tx.query(
            `insert into network.fee_bracket (fee_scale_id, from_headcount, amount_cents) select $1, b.* from unnest($2::int[], $3::int[]) b`,
            [id, input.brackets.map((b) => b.fromHeadcount), input.brackets.map((b) => b.amountCents)],
          );
          await tx.audit({ type: 'FeeScale', id, action: 'FEE_SCALE_CREATE', after: input });
          return id;
        }),
      requestId,
    );
  }
}

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
