import { Injectable } from '@nestjs/common';
import { manages } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import {
  expectVersion,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  refusing,
  type Refusals,
  type Tx,
  UnitOfWork,
} from '#lib/writes';
import { apart } from '../organization/demonstration.check.js';
import { checkMayTie, makePublic, seesPerson } from '../person/person.policy.js';
import { updateRecord } from '../record/record.update.js';
import { knownSources } from '../source/source.check.js';
import { PositionKind } from './position.enums.js';
import { OverlappingPeriodError } from './position.errors.js';
import {
  type PositionEndInput,
  type PositionInput,
  type PositionStartInput,
  type PositionUpdateInput,
} from './position-write.inputs.js';

interface Held {
  id: string;
  person_id: string;
  organization_id: string;
  title: string | null;
  full_time_share: number | null;
  valid_from: string;
  valid_to: string;
  version: number;
  is_public: boolean;
}

interface ChangeOf {
  id: string;
  expectedVersion: number | null | undefined;
  context: RequestContext;
  action: string;
  /** Who may do it beside managers of the organization. */
  orIf?: (held: Held) => boolean;
}

/** Functions that make whoever holds them known to everyone; see `makePublic`. */
const PUBLIC: readonly PositionKind[] = [PositionKind.DIRECTOR, PositionKind.INTERIM_DIRECTOR, PositionKind.PRESIDENT];

@Injectable()
export class PositionService {
  constructor(private readonly uow: UnitOfWork) {}

  start({ idempotencyKey, ...input }: PositionStartInput, context: RequestContext): Promise<string> {
    if (!manages(context.actor, input.organizationId)) throw new NotAllowedError();
    return this.uow.run(
      context.actor,
      async (tx) => {
        await checkMayTie(tx, input.personId, input.organizationId, 'personId');
        return tx.idempotent(idempotencyKey, 'positionStart', input, () =>
          startPosition(tx, input.personId, input, context.today, ''),
        );
      },
      context.requestId,
    );
  }

  end({ id, on, expectedVersion }: PositionEndInput, context: RequestContext): Promise<string> {
    const day = on ?? context.today;
    // Whoever does not work there, or no longer, may say so.
    const isOwn = (held: Held): boolean => held.person_id === context.actor.personId;
    return this.change({ id, expectedVersion, context, action: 'POSITION_END', orIf: isOwn }, (held) => {
      if (day <= held.valid_from || (held.valid_to !== 'infinity' && day > held.valid_to))
        throw new InvalidInputError(WITHIN, 'on');
      return { valid_to: day };
    });
  }

  update({ id, expectedVersion, ...input }: PositionUpdateInput, context: RequestContext): Promise<string> {
    return this.change({ id, expectedVersion, context, action: 'POSITION_UPDATE' }, (held) => {
      if (input.from && held.valid_to !== 'infinity' && input.from >= held.valid_to)
        throw new InvalidInputError(ORDER, 'from');
      return {
        title: input.title === undefined ? undefined : input.title?.trim() || null,
        full_time_share: input.fullTimeShare,
        valid_from: input.from ?? undefined,
      };
    });
  }

  private change(
    { id, expectedVersion, context, action, orIf }: ChangeOf,
    valuesOf: (held: Held) => Record<string, unknown>,
  ): Promise<string> {
    return this.uow.run(
      context.actor,
      async (tx) => {
        const held = await tx.one<Held>(
          `select id, person_id, organization_id, title, full_time_share::float8, valid_from::text, valid_to::text, version,
             (select p.public from network.person p where p.id = person_id) as is_public
           from network.position where id = $1 for update`,
          [id],
        );
        // Whoever may not see the person learns no more than that nothing was found.
        if (!held || !seesPerson(tx.actor, held)) throw new NotFoundError('id');
        if (!manages(tx.actor, held.organization_id) && !orIf?.(held)) throw new NotAllowedError();
        await expectVersion(tx, held, expectedVersion);
        const change = await refusing(REFUSALS, () => updateRecord(tx, 'position', held, valuesOf(held)));
        if (change) {
          const about = { organizationId: held.organization_id, personId: held.person_id };
          await tx.audit({ type: 'Position', id, action, ...about, ...change });
        }
        return id;
      },
      context.requestId,
    );
  }
}

/** `under` is the place of the position in the input of whoever asks. */
export async function startPosition(
  tx: Tx,
  personId: string,
  input: PositionInput,
  today: string,
  under: 'position' | '',
): Promise<string> {
  const at = (field: string): string[] => (under ? [under, field] : [field]);
  const from = input.from ?? today;
  if (input.to && input.to <= from) throw new InvalidInputError(ORDER, at('to'));
  await knownSources(tx, input.sources);
  const id = typeId('position');
  await refusing(
    {
      ...REFUSALS,
      ...apart(at),
      position_person_id_fkey: () => new NotFoundError(at('personId')),
      position_organization_id_fkey: () => new NotFoundError(at('organizationId')),
    },
    () =>
      tx.query(
        `insert into network.position (id, person_id, organization_id, kind, title, full_time_share, valid_from, valid_to, sources, demonstration)
         values ($1, $2, $3, $4, $5, $6, $7, coalesce($8::date, 'infinity'), $9,
           coalesce((select demonstration from network.organization where id = $3), false))`,
        [
          id,
          personId,
          input.organizationId,
          input.kind,
          input.title?.trim() || null,
          input.fullTimeShare ?? null,
          from,
          input.to ?? null,
          input.sources,
        ],
      ),
  );
  if (PUBLIC.includes(input.kind)) await makePublic(tx, personId);
  const about = { organizationId: input.organizationId, personId };
  await tx.audit({ type: 'Position', id, action: 'POSITION_START', ...about, after: { ...input, from } });
  return id;
}

const ORDER = { fr: 'La fin doit suivre le début.', en: 'The end must follow the beginning.' };
const WITHIN = {
  fr: 'Cette date doit être après le début, et pas après la fin déjà enregistrée.',
  en: 'This day must be after the beginning, and not after the end that is recorded.',
};
const TWICE = {
  fr: 'Cette personne occupe déjà ce poste dans cette organisation pendant une partie de la période. Terminez d’abord l’autre.',
  en: 'This person holds this position there already during a part of that time. End the other one first.',
};
const DIRECTED = {
  fr: 'Cette organisation a déjà une directrice ou un directeur pendant une partie de la période. Terminez d’abord l’autre poste, ou notez une direction par intérim.',
  en: 'This organization has a director already during a part of that time. End the other position first, or record an interim director.',
};
const REFUSALS: Refusals = {
  position_once: () => new OverlappingPeriodError(TWICE, 'from'),
  position_director_once: () => new OverlappingPeriodError(DIRECTED, 'from'),
};
