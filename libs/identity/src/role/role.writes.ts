import { coordinates, ownAccount } from '#lib/access';
import {
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { ActorReader } from '../actor/actor-reader.js';
import { keepOneAdministrator } from './administrators.js';
import { RoleGrantRecord } from './role.entity.js';
import { RoleAlreadyHeldError } from './role.errors.js';
import { RoleGrantInput, RoleRevokeInput } from './role.inputs.js';
import { isScoped, mayGrant, scopeIn } from './role.policy.js';
import { RoleGrant } from './role.type.js';

const grants = kept(RoleGrant, RoleGrantRecord, {
  refusals: {
    role_grant_once: () => new RoleAlreadyHeldError(),
    // As a scope the network has an id, which no organization has.
    role_grant_network_check: () => new NotFoundError('organizationId'),
  },
});

@Writes(RoleGrant, { called: 'role', field: 'role' })
export class RoleWrites {
  constructor(private readonly actors: ActorReader) {}

  @Write(
    'MANAGER',
    'Gives a role to somebody who has an account: managers to those who hold a role in the organization, coordinators to anybody. Others are invited.',
    [RoleAlreadyHeldError],
  )
  async roleGrant(input: RoleGrantInput, tx: Tx): Promise<Done> {
    const { role, email, personId } = input;
    const organizationId = input.organizationId ?? null;
    if (!isScoped(role, organizationId)) throw new InvalidInputError(SCOPE, 'organizationId');
    if (!mayGrant(tx.actor, role, organizationId)) throw new NotAllowedError();
    if (!email === !personId) throw new InvalidInputError(ONE_OF_TWO, 'personId');
    // Whether an address has an account is not for managers to learn.
    if (email && !coordinates(tx.actor)) throw new NotAllowedError(INVITE, 'email');
    const from = input.from ?? tx.today;
    const to = input.to ?? input.until ?? null;
    if (to && to <= from) throw new InvalidInputError(ORDER, 'to');
    const account = await tx.one<{ id: string; person_id: string; joined: boolean }>(
      `select id, person_id, network.has_joined(person_id, $3) as joined from identity.account
       where (email = $1 or person_id = $2) and erased_at is null`,
      [email ?? null, personId ?? null, organizationId],
    );
    if (!coordinates(tx.actor) && !account?.joined) throw new NotAllowedError(INVITE, 'personId');
    if (!account) throw new NotFoundError(email ? 'email' : 'personId');
    const { kind, id: scopeId } = scopeIn(organizationId);
    const id = await grants.insert(tx, {
      accountId: account.id,
      role,
      scopeKind: kind.name,
      scopeId,
      validFrom: from,
      validTo: to,
      grantedBy: tx.actor.id,
    });
    tx.committed.push(() => this.actors.forget());
    return { id, organizationId, personId: account.person_id, after: { role, from, to } };
  }

  @Write(
    'SIGNED_IN',
    'Ends a role, one’s own included, except that of the last administrator. A role that has not begun on that day is cancelled; the days it was held before today stay on record.',
  )
  async roleRevoke({ id, on }: RoleRevokeInput, tx: Tx): Promise<Done> {
    const day = on ?? tx.today;
    const { accountId, role, organizationId, validFrom, validTo } = await grants.locked(tx, id);
    // Oneself may always step down. Whoever may not take a role learns no more than that nothing was found.
    if (accountId !== ownAccount(tx.actor) && !mayGrant(tx.actor, role, organizationId)) throw new NotFoundError('id');
    if (day <= validFrom && validFrom < tx.today) throw new InvalidInputError(ORDER, 'on');
    if (role === 'ADMINISTRATOR') await keepOneAdministrator(tx, accountId, day);
    await tx.query(
      day > validFrom
        ? 'update identity.role_grant set valid_to = least(valid_to, $2) where id = $1'
        : 'delete from identity.role_grant where id = $1 and $2::date is not null',
      [id, day],
    );
    const account = await tx.one<{ person_id: string }>('select person_id from identity.account where id = $1', [
      accountId,
    ]);
    tx.committed.push(() => this.actors.forget());
    const before = { role, to: validTo };
    return { id, organizationId, personId: account!.person_id, before, after: { role, to: day } };
  }
}

const SCOPE = {
  fr: 'Ce rôle se tient soit dans tout le réseau, soit dans une organisation : vérifiez l’organisation.',
  en: 'This role is held either in the whole network or in one organization: check the organization.',
};
const ORDER = { fr: 'La fin doit suivre le début.', en: 'The end must follow the beginning.' };
const ONE_OF_TWO = {
  fr: 'Désignez la personne par son adresse ou par sa fiche, et par l’une des deux seulement.',
  en: 'Name the person either by their address or by their record, not both.',
};
const INVITE = {
  fr: 'Seules les personnes qui ont déjà un rôle dans votre organisation peuvent en recevoir un directement. Aux autres, envoyez une invitation.',
  en: 'Only people who already hold a role in your organization can be given one directly. Send the others an invitation.',
};
