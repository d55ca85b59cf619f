import { Injectable } from '@nestjs/common';
import { coordinates, manages } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { PersonalDataHolders } from '#lib/personal-data';
import { expectVersion, NotAllowedError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { startPosition } from '../position/position.service.js';
import { updateRecord } from '../record/record.update.js';
import { checkMayChange, seesPerson, type Standing, STANDING } from './person.policy.js';
import { type PersonCreateInput, type PersonEraseInput, type PersonUpdateInput } from './person-write.inputs.js';

interface Kept extends Standing {
  given_name: string;
  family_name: string;
  email: string | null;
  phone: string | null;
  public: boolean;
  version: number;
}

@Injectable()
export class PersonService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly holders: PersonalDataHolders,
  ) {}

  create({ idempotencyKey, ...input }: PersonCreateInput, context: RequestContext): Promise<string> {
    const { position } = input;
    const may = position ? manages(context.actor, position.organizationId) : coordinates(context.actor);
    if (!may) throw new NotAllowedError(undefined, position ? undefined : 'position');
    return this.uow.run(
      context.actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'personCreate', input, async () => {
          const id = typeId('person');
          await tx.query(
            `insert into network.person (id, given_name, family_name, email, phone, public, demonstration)
             values ($1, $2, $3, $4, $5, $6, coalesce((select demonstration from network.organization where id = $7), false))`,
            [
              id,
              input.givenName.trim(),
              input.familyName.trim(),
              input.email?.trim() || null,
              input.phone?.trim() || null,
              input.public,
              position?.organizationId ?? null,
            ],
          );
          const { position: _, ...after } = input;
          const organizationId = position?.organizationId;
          await tx.audit({ type: 'Person', id, action: 'PERSON_CREATE', personId: id, organizationId, after });
          if (position) await startPosition(tx, id, position, context.today, 'position');
          return id;
        }),
      context.requestId,
    );
  }

  update({ id, expectedVersion, ...input }: PersonUpdateInput, context: RequestContext): Promise<string> {
    return this.uow.run(
      context.actor,
      async (tx) => {
        const kept = await personToChange(tx, id);
        await expectVersion(tx, kept, expectedVersion);
        const change = await updateRecord(tx, 'person', kept, {
          given_name: input.givenName?.trim() || undefined,
          family_name: input.familyName?.trim() || undefined,
          email: input.email === undefined ? undefined : input.email?.trim() || null,
          phone: input.phone === undefined ? undefined : input.phone?.trim() || null,
          public: input.public ?? undefined,
        });
        if (change) await tx.audit({ type: 'Person', id, action: 'PERSON_UPDATE', personId: id, ...change });
        return id;
      },
      context.requestId,
    );
  }

  /** For whoever has no account and asks for it, by the coordination: those who have one erase themselves. */
  erase({ id, expectedVersion }: PersonEraseInput, context: RequestContext): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    return this.uow.run(
      context.actor,
      async (tx) => {
        const kept = await personToChange(tx, id);
        if (kept.has_account) throw new NotAllowedError(OWN_ACCOUNT, 'id');
        await expectVersion(tx, kept, expectedVersion);
        const addresses = kept.email ? [kept.email.toLowerCase()] : [];
        await this.holders.erase(tx, { accountId: null, personId: id, people: [id], addresses }, 'KEEP');
        await tx.audit({ type: 'Person', id, action: 'PERSON_ERASE', personId: id });
        return id;
      },
      context.requestId,
    );
  }
}

const OWN_ACCOUNT = {
  fr: 'Cette personne a un compte : elle l’efface elle-même, à la page « Vos données ».',
  en: 'This person has an account and erases it on the page “Your data”.',
};

/** Whoever may not see the person learns no more than that nobody was found. */
async function personToChange(tx: Tx, id: string): Promise<Kept> {
  const kept = await tx.one<Kept>(
    `select p.id, p.given_name, p.family_name, p.email, p.phone, p.public, p.version, ${STANDING}
     from network.person p where p.id = $1 for no key update`,
    [id],
  );
  if (!kept || !seesPerson(tx.actor, { person_id: id, is_public: kept.public })) throw new NotFoundError('id');
  checkMayChange(tx.actor, kept);
  return kept;
}
