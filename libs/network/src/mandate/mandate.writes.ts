import { type Done, expectVersion, InvalidInputError, kept, refusing, type Tx, Write, Writes } from '#lib/writes';
import { constituencies } from '../constituency/constituency.writes.js';
import { type GoverningBodyRecord } from '../governing-body/governing-body.entity.js';
import { bodyToGovern } from '../governing-body/governing-body.load.js';
import { apart } from '../organization/demonstration.check.js';
import { checkMayName, makePublic } from '../person/person.check.js';
import { mustEndAfter } from '../record/record.dates.js';
import { ACTED, seatOf, usedWithin } from './mandate.check.js';
import { MandateRecord } from './mandate.entity.js';
import { AlreadySittingError, FunctionTakenError, MandateUsedError, SeatTakenError } from './mandate.errors.js';
import { MandateEndInput, MandateStartInput, MandateUpdateInput } from './mandate.inputs.js';
import { Mandate } from './mandate.type.js';

const mandates = kept(Mandate, MandateRecord, {
  refusals: {
    ...apart(),
    mandate_seat_once: () => new SeatTakenError('seat'),
    mandate_substitute_once: () => new SeatTakenError('substituteForId'),
    mandate_person_once: () => new AlreadySittingError(),
    mandate_function_once: () => new FunctionTakenError(),
    mandate_substitute_within: () => new InvalidInputError(BEYOND, 'from'),
    mandate_seat_exists: () => new InvalidInputError(NO_SEAT, 'seat'),
    mandate_substitute_is_member: () => new InvalidInputError(MEMBER_ONLY, 'function'),
    mandate_was_used: () => new InvalidInputError(ACTED, 'to'),
  },
});

const TAKEN = [SeatTakenError, AlreadySittingError, FunctionTakenError];

@Writes(Mandate)
export class MandateWrites {
  @Write('MANAGER', 'Gives a seat to a person.', TAKEN)
  async mandateStart(input: MandateStartInput, tx: Tx): Promise<Done> {
    const { constituencyId, personId } = input;
    const from = input.from ?? tx.today;
    mustEndAfter(from, input.to, 'to');
    const { governingBodyId } = await constituencies.find(tx, constituencyId, 'constituencyId');
    const { organizationId, isDemonstration } = await bodyToGovern(tx, governingBodyId, 'constituencyId');
    await checkMayName(tx, personId, organizationId, 'personId');
    const seat = await seatOf(tx, input, from);
    const id = await mandates.insert(tx, { ...input, governingBodyId, seat, from, isDemonstration });
    // Mandates are public: whoever holds one may be known.
    await makePublic(tx, personId);
    await tx.query('update network.governing_body set members_known = true where id = $1 and not members_known', [
      governingBodyId,
    ]);
    return {
      id,
      organizationId: organizationId ?? input.organizationId ?? null,
      personId,
      after: { ...input, seat, from },
    };
  }

  @Write('MANAGER', 'Corrects the days of a mandate, its function or whom its holder sits for.', TAKEN)
  async mandateUpdate(input: MandateUpdateInput, tx: Tx): Promise<Done> {
    const { mandate, organizationId } = await mandateToChange(tx, input);
    const after = mandates.merged(tx, mandate, input);
    mustEndAfter(after.from, after.to, 'to');
    await usedWithin(tx, after);
    const { id, personId } = mandate;
    return { id, organizationId, personId, ...(await mandates.update(tx, mandate, input)) };
  }

  @Write('MANAGER', 'Ends a mandate on a day, not before the last on which it was used.', [MandateUsedError])
  async mandateEnd(input: MandateEndInput, tx: Tx): Promise<Done> {
    const on = input.on ?? tx.today;
    const { mandate, organizationId } = await mandateToChange(tx, input);
    const { id, personId, from, to } = mandate;
    if (on <= from || (to && on > to)) throw new InvalidInputError(WITHIN, 'on');
    // A substitute stands in no longer than the member sits.
    await refusing({ mandate_was_used: ({ detail }) => new MandateUsedError(detail!) }, async () => {
      await tx.query('delete from network.mandate where substitute_for = $1 and valid_from >= $2', [id, on]);
      await tx.query(
        'update network.mandate set valid_to = $2, version = version + 1 where substitute_for = $1 and valid_to > $2',
        [id, on],
      );
      await tx.query('update network.mandate set valid_to = $2, version = version + 1 where id = $1', [id, on]);
    });
    return { id, organizationId, personId, before: { to }, after: { to: on } };
  }
}

/** The mandate, locked with its body, for whoever may govern that one; and whose managers may. */
async function mandateToChange(
  tx: Tx,
  { id, expectedVersion }: { id: string; expectedVersion?: number | null },
): Promise<{ mandate: MandateRecord } & Pick<GoverningBodyRecord, 'organizationId'>> {
  const { governingBodyId } = await mandates.find(tx, id);
  const { organizationId } = await bodyToGovern(tx, governingBodyId, 'id');
  const mandate = await mandates.locked(tx, id);
  await expectVersion(tx, mandate, expectedVersion);
  return { mandate, organizationId };
}

const NO_SEAT = {
  fr: 'Ce collège n’a pas autant de sièges.',
  en: 'This constituency does not have that many seats.',
};
const MEMBER_ONLY = {
  fr: 'Une personne suppléante n’a pas de fonction propre.',
  en: 'A substitute cannot have a function of their own.',
};
const WITHIN = {
  fr: 'Cette date doit suivre le début du mandat, sans dépasser sa fin.',
  en: 'This date must follow the beginning of the mandate and not be later than its end.',
};
const BEYOND = {
  fr: 'La suppléance doit se situer pendant le mandat de la personne suppléée.',
  en: 'A substitute’s time must lie within the member’s mandate.',
};
