import { Injectable } from '@nestjs/common';
import { coordinates, ownAccount } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, refusing, type Tx, UnitOfWork } from '#lib/writes';
import { ActorReader } from '../actor/actor-reader.js';
import { RoleAlreadyHeldError } from './role.errors.js';
import { type RoleGrantInput } from './role.inputs.js';
import { isScoped, mayGrant, scopeIn } from './role.policy.js';
import { type Role } from './role.type.js';

@Injectable()
export class RoleService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly actors: ActorReader,
  ) {}

  async grant({ idempotencyKey, ...input }: RoleGrantInput, context: RequestContext): Promise<string> {
    const { actor, today } = context;
    const organizationId = input.organizationId ?? null;
    if (!isScoped(input.role, organizationId)) throw new InvalidInputError(SCOPE, 'organizationId');
    if (!mayGrant(actor, input.role, organizationId)) throw new NotAllowedError();
    if (!input.email === !input.personId) throw new InvalidInputError(ONE_OF_TWO, 'personId');
    // Whether an address has an account is not for managers to learn.
    if (input.email && !coordinates(actor)) throw new NotAllowedError(INVITE, 'email');
    const from = input.from ?? today;
    if (input.until && input.until <= from) throw new InvalidInputError(ORDER, 'until');
    const id = await this.uow.run(context, (tx) =>
      tx.idempotent(idempotencyKey, 'roleGrant', input, () => this.grantIn(tx, input, from)),
    );
    await this.actors.forget();
    return id;
  }

  private async grantIn(tx: Tx, input: RoleGrantInput, from: string): Promise<string> {
    const id = typeId('role');
    const organizationId = input.organizationId ?? null;
    const account = await tx.one<{ id: string; person_id: string; joined: boolean }>(
      `select id, person_id, network.has_joined(person_id, $3) as joined from identity.account
       where (email = $1 or person_id = $2) and erased_at is null`,
      [input.email ?? null, input.personId ?? null, organizationId],
    );
    if (!coordinates(tx.actor) && !account?.joined) throw new NotAllowedError(INVITE, 'personId');
    if (!account) throw new NotFoundError(input.email ? 'email' : 'personId');
    const scope = scopeIn(organizationId);
    await refusing(
      {
        role_grant_once: () => new RoleAlreadyHeldError(),
        role_grant_organization_id_fkey: () => new NotFoundError('organizationId'),
      },
      () =>
        tx.query(
          `insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from, valid_to, granted_by)
             values ($1, $2, $3, $4, $5, $6, coalesce($7::date, 'infinity'), $8)`,
          [id, account.id, input.role, scope.kind.name, scope.id, from, input.until ?? null, tx.actor.id],
        ),
    );
    await tx.audit({
      type: 'RoleGrant',
      id,
      action: 'ROLE_GRANT',
      organizationId,
      personId: account.person_id,
      after: { role: input.role, from, until: input.until ?? null },
    });
    return id;
  }

  /** Ends a role on a day; one that has not begun by then never was. Oneself may always step down. */
  async revoke(id: string, on: string | null | undefined, context: RequestContext): Promise<string> {
    const { actor, today } = context;
    const day = on ?? today;
    await this.uow.run(context, async (tx) => {
      const grant = await tx.one<{
        role: Role;
        organization_id: string | null;
        account_id: string;
        valid_from: string;
        valid_to: string;
        person_id: string;
      }>(
        `select g.role, g.organization_id, g.account_id, g.valid_from, g.valid_to::text, a.person_id
           from identity.role_grant g join identity.account a on a.id = g.account_id where g.id = $1 for update of g`,
        [id],
      );
      const sees =
        grant && (grant.account_id === ownAccount(actor) || mayGrant(actor, grant.role, grant.organization_id));
      if (!grant || !sees) throw new NotFoundError('id');
      if (grant.role === 'ADMINISTRATOR') await this.keepOneAdministrator(tx, id, day);
      await tx.query(
        day > grant.valid_from
          ? 'update identity.role_grant set valid_to = least(valid_to, $2) where id = $1'
          : 'delete from identity.role_grant where id = $1 and $2::date is not null',
        [id, day],
      );
      await tx.audit({
        type: 'RoleGrant',
        id,
        action: 'ROLE_REVOKE',
        organizationId: grant.organization_id,
        personId: grant.person_id,
        before: { role: grant.role, until: grant.valid_to },
        after: { role: grant.role, until: day },
      });
    });
    await this.actors.forget();
    return id;
  }

  private async keepOneAdministrator(tx: Tx, id: string, day: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('identity.administrators'))`);
    const other = await tx.one(
      `select 1 as other from identity.role_grant where role = 'ADMINISTRATOR' and id <> $1 and period @> $2::date and valid_to = 'infinity'`,
      [id, day],
    );
    if (!other) throw new NotAllowedError(LAST);
  }
}

const SCOPE = {
  fr: 'Ce rôle se tient soit dans tout le réseau, soit dans une organisation : vérifiez l’organisation.',
  en: 'This role is held either in the whole network or in one organization: check the organization.',
};
const ORDER = { fr: 'La fin vient après le début.', en: 'The end comes after the beginning.' };
const ONE_OF_TWO = {
  fr: 'Désignez la personne par son adresse ou par sa fiche, et par l’une des deux seulement.',
  en: 'Name the person by the address or by the record, and by one of them only.',
};
const INVITE = {
  fr: 'Seules les personnes qui ont déjà un rôle dans votre organisation peuvent en recevoir un directement. Aux autres, envoyez une invitation.',
  en: 'Only people who hold a role in your organization already can be given one directly. Send the others an invitation.',
};
const LAST = {
  fr: 'C’est le dernier compte d’administration : nommez-en d’abord un autre.',
  en: 'This is the last administrator: name another one first.',
};
