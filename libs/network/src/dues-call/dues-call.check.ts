import { InvalidInputError, NotFoundError, type Tx } from '#lib/writes';
import { APART } from '../organization/demonstration.check.js';
import { type DuesCallRecord } from './dues-call.entity.js';

/** Throws unless the scale is in force on the day that counts. */
export async function expectScaleInForce(tx: Tx, id: string, day: string, demonstration: boolean): Promise<void> {
  const scale = await tx.one<{ in_force: boolean; demonstration: boolean }>(
    `select valid_from <= $2::date and valid_to > $2::date as in_force, demonstration from network.fee_scale where id = $1`,
    [id, day],
  );
  if (!scale) throw new NotFoundError('feeScaleId');
  if (scale.demonstration !== demonstration) throw new InvalidInputError(APART, 'feeScaleId');
  if (!scale.in_force) throw new InvalidInputError(NOT_IN_FORCE, 'feeScaleId');
}

/** Throws unless the organization that is to call for dues is there, and as real or invented as the call. */
export async function checkIssuer(tx: Tx, id: string | null | undefined, demonstration: boolean): Promise<void> {
  if (!id) return;
  const issuer = await tx.one<{ demonstration: boolean }>(
    'select demonstration from network.organization where id = $1',
    [id],
  );
  if (!issuer) throw new NotFoundError('issuerId');
  if (issuer.demonstration !== demonstration) throw new InvalidInputError(APART, 'issuerId');
}

/** Locks the scale: it may have been corrected since the draft was made, and must not change during this transaction. */
export async function checkAmounts(tx: Tx, call: DuesCallRecord): Promise<void> {
  await tx.query('select 1 from network.fee_scale where id = $1 for share', [call.feeScaleId]);
  const stale = await tx.one(
    `select 1 as stale from network.due d join network.fee_scale s on s.id = $2
     where d.dues_call_id = $1 and (d.basis_on < s.valid_from or d.basis_on >= s.valid_to
       or d.amount_cents is distinct from network.dues_amount(s.id, d.inhabitants, d.headcount)) limit 1`,
    [call.id, call.feeScaleId],
  );
  if (stale) throw new InvalidInputError(STALE, 'id');
}

/** Whom to call: those that are named, or the members on the day. */
export async function called(
  tx: Tx,
  given: string[] | null | undefined,
  day: string,
  demonstration: boolean,
): Promise<string[]> {
  const found = given
    ? await tx.query<{ id: string }>('select id from network.organization where id = any($1) and demonstration = $2', [
        given,
        demonstration,
      ])
    : await tx.query<{ id: string }>(
        `select o.id from network.members_on($1, $2) m join network.organization o on o.id = m.organization_id where o.demonstration = $2`,
        [day, demonstration],
      );
  const ids = [...new Set(found.map((row) => row.id))];
  if (given && ids.length < new Set(given).size) throw new NotFoundError('organizationIds');
  if (ids.length === 0) throw new InvalidInputError(NOBODY, 'organizationIds');
  return ids;
}

const STALE = {
  fr: 'Le barème a changé depuis ce calcul : préparez de nouveau l’appel.',
  en: 'The scale has changed since this was worked out: prepare the call again.',
};
const NOT_IN_FORCE = {
  fr: 'Ce barème n’est pas en vigueur au jour pris en compte.',
  en: 'This scale is not in force on the reference day.',
};
const NOBODY = {
  fr: 'Aucun membre connu ce jour-là : nommez les organisations à appeler.',
  en: 'No member is known on that day: name the organizations to call.',
};
