import { manages } from '#lib/access';
import {
  type Done,
  expectVersion,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  type Refusals,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { apart, isDemonstration } from '../organization/demonstration.check.js';
import { checkMayTie, makePublic } from '../person/person.check.js';
import { seesPerson } from '../person/person.policy.js';
import { knownSources } from '../source/source.check.js';
import { PositionRecord } from './position.entity.js';
import { PositionKind } from './position.enums.js';
import { OverlappingPeriodError } from './position.errors.js';
import { PositionEndInput, type PositionInput, PositionStartInput, PositionUpdateInput } from './position.inputs.js';
import { Position } from './position.type.js';

/** Functions that make whoever holds them known to everyone; see `makePublic`. */
const PUBLIC: readonly PositionKind[] = [PositionKind.DIRECTOR, PositionKind.INTERIM_DIRECTOR, PositionKind.PRESIDENT];

@Writes(Position)
export class PositionWrites {
  @Write(
    'MANAGER',
    'Somebody takes up a position: recorded by coordinators, or by managers of the organization for people who work in one that they manage or have joined it.',
    [OverlappingPeriodError],
  )
  async positionStart({ personId, ...input }: PositionStartInput, tx: Tx): Promise<Done> {
    const { organizationId } = input;
    if (!manages(tx.actor, organizationId)) throw new NotAllowedError();
    await checkMayTie(tx, personId, organizationId, 'personId');
    return startPosition(tx, personId, input);
  }

  @Write('MANAGER', 'Corrects a position.', [OverlappingPeriodError])
  async positionUpdate(input: PositionUpdateInput, tx: Tx): Promise<Done> {
    const position = await positionToChange(tx, input);
    const { id, organizationId, personId } = position;
    const { title, fullTimeShare, from } = input;
    if (from && position.validTo && from >= position.validTo) throw new InvalidInputError(ORDER, 'from');
    const values = { title, fullTimeShare, validFrom: from ?? undefined };
    return { id, organizationId, personId, ...(await positions.update(tx, position, values)) };
  }

  @Write(
    'SIGNED_IN',
    'Somebody leaves a position: recorded by managers of the organization, by coordinators or by the person.',
  )
  async positionEnd(input: PositionEndInput, tx: Tx): Promise<Done> {
    const day = input.on ?? tx.today;
    // Whoever does not work there, or no longer, may say so.
    const position = await positionToChange(tx, input, ({ personId }) => personId === tx.actor.personId);
    const { id, organizationId, personId, validFrom, validTo } = position;
    if (day <= validFrom || (validTo && day > validTo)) throw new InvalidInputError(WITHIN, 'on');
    return { id, organizationId, personId, ...(await positions.update(tx, position, { validTo: day })) };
  }
}

/** The position, locked. Throws when the actor is neither a manager of the organization nor allowed otherwise. */
async function positionToChange(
  tx: Tx,
  { id, expectedVersion }: { id: string; expectedVersion?: number | null },
  orIf: (position: PositionRecord) => boolean = () => false,
): Promise<PositionRecord> {
  const position = await positions.locked(tx, id);
  const person = await tx.one<{ person_id: string; is_public: boolean }>(
    'select id as person_id, public as is_public from network.person where id = $1',
    [position.personId],
  );
  // Whoever may not see the person learns no more than that nothing was found.
  if (!person || !seesPerson(tx.actor, person)) throw new NotFoundError('id');
  if (!manages(tx.actor, position.organizationId) && !orIf(position)) throw new NotAllowedError();
  await expectVersion(tx, position, expectedVersion);
  return position;
}

/** `under` is the place of the position in the input of whoever asks. */
export async function startPosition(
  tx: Tx,
  personId: string,
  { from = tx.today, to, ...input }: PositionInput,
  under?: string,
): Promise<Done> {
  const at = (field: string): string[] => (under ? [under, field] : [field]);
  const validFrom = from ?? tx.today;
  if (to && to <= validFrom) throw new InvalidInputError(ORDER, at('to'));
  await knownSources(tx, input.sources);
  const { organizationId } = input;
  const invented = await isDemonstration(tx, organizationId);
  const values = { ...input, personId, validFrom, validTo: to ?? null, isDemonstration: invented };
  const id = await positions.insert(tx, values, {
    ...apart(at),
    position_person_id_fkey: () => new NotFoundError(at('personId')),
    position_organization_id_fkey: () => new NotFoundError(at('organizationId')),
  });
  if (PUBLIC.includes(input.kind)) await makePublic(tx, personId);
  return { id, organizationId, personId, after: { ...input, from: validFrom, to } };
}

const ORDER = { fr: 'La fin doit suivre le début.', en: 'The end must follow the beginning.' };
const WITHIN = {
  fr: 'Cette date doit suivre le début, sans dépasser la fin déjà enregistrée.',
  en: 'This date must follow the beginning and not be later than the recorded end.',
};
const TWICE = {
  fr: 'Cette personne exerce déjà cette fonction dans cette organisation pendant une partie de la période. Mettez d’abord fin à l’autre.',
  en: 'This person already holds this position in this organization during part of that period. End the other one first.',
};
const DIRECTED = {
  fr: 'Cette organisation a déjà une directrice ou un directeur pendant une partie de la période. Mettez d’abord fin à l’autre fonction, ou indiquez une direction par intérim.',
  en: 'This organization already has a director during part of that period. End the other position first, or record an interim director.',
};
const REFUSALS: Refusals = {
  position_once: () => new OverlappingPeriodError(TWICE, 'from'),
  position_director_once: () => new OverlappingPeriodError(DIRECTED, 'from'),
};

const positions = kept(Position, PositionRecord, { refusals: REFUSALS });
