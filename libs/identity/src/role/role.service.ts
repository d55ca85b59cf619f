import { Injectable } from '@nestjs/common';
import { type RequestContext, typeId } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, refusing, UnitOfWork } from '#lib/writes';
import { ActorReader } from '../actor/actor-reader.js';
import { RoleAlreadyHeldError } from './role.errors.js';
import { type RoleGrantInput } from './role.inputs.js';
import { isScoped, mayGrant } from './role.policy.js';
import { type Role } from './role.type.js';

@Injectable()
export class RoleService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly actors: ActorReader,
  ) {}

  async grant(input: RoleGrantInput, context: RequestContext): Promise<string> {
    const { actor, today } = context;
    const organizationId = input.organizationId ?? null;
    if (!isScoped(input.role, organizationId)) throw new InvalidInputError(SCOPE, 'organizationId');
    if (!mayGrant(actor, input.role, organizationId)) throw new NotAllowedError();
    const from = input.from ?? today;
    if (input.until && input.until <= from) throw new InvalidInputError(ORDER, 'until');
    const id = typeId('role');
    await this.uow.run(
      actor,
      async (tx) => {
        const account = await tx.one(
          'select id, person_id from identity.account where email = $1 and erased_at is null',
          [input.email],
        );
        if (!account) throw new NotFoundError('email');
        await refusing(
          {
            role_grant_once: () => new RoleAlreadyHeldError(),
            role_grant_organization_id_fkey: () => new NotFoundError('organizationId'),
          },
          () =>
            tx.query(
              `insert into identity.role_grant (id, account_id, role, organization_id, valid_from, valid_to, granted_by)
             values ($1, $2, $3, $4, $5, coalesce($6::date, 'infinity'), $7)`,
              [id, account.id, input.role, organizationId, from, input.until ?? null, actor.id],
            ),
        );
        await tx.audit({
          type: 'RoleGrant',
          id,
          action: 'ROLE_GRANT',
          organizationId,
          personId: account.person_id as string,
          after: { role: input.role, from, until: input.until ?? null },
        });
      },
      context.requestId,
    );
    this.actors.forget();
    return id;
  }

  /** Ends a role on a day; one that has not begun by then never was. Oneself may always step down. */
  async revoke(id: string, on: string | null | undefined, context: RequestContext): Promise<string> {
    const { actor, today } = context;
    const day = on ?? today;
    await this.uow.run(
      actor,
      async (tx) => {
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
        const sees = grant && (grant.account_id === actor.id || mayGrant(actor, grant.role, grant.organization_id));
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
      },
      context.requestId,
    );
    this.actors.forget();
    return id;
  }

  private async keepOneAdministrator(
    tx: Parameters<Parameters<UnitOfWork['run']>[1]>[0],
    id: string,
    day: string,
  ): Promise<void> {
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
const LAST = {
  fr: 'C’est le dernier compte d’administration : nommez-en d’abord un autre.',
  en: 'This is the last administrator: name another one first.',
};
