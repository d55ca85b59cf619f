import { Injectable } from '@nestjs/common';
import { type RequestContext, typeId } from '#lib/graphql';
import { sendMail } from '#lib/mail';
import { InvalidInputError, NotAllowedError, NotFoundError, refusing, type Tx, UnitOfWork } from '#lib/writes';
import { AccountService, signedIn } from '../account/account.service.js';
import { type AccountLocale } from '../account/viewer.type.js';
import { holdAccount } from '../account/signed-in.js';
import { ActorReader } from '../actor/actor-reader.js';
import { isScoped, mayGrant } from '../role/role.policy.js';
import { type Role } from '../role/role.type.js';
import { hashOf, newSecret } from '#lib/access';
import { LIMITS } from '../throttle/limits.js';
import { Throttle } from '../throttle/throttle.js';
import { acceptInvitation, HAS_LAPSED, offerOf, openInvitation } from './accept.js';
import { AlreadyInvitedError, InvitationAddressError } from './invitation.errors.js';
import { type InvitationResendInput, type InvitationSendInput } from './invitation.inputs.js';
import { invitation as invitationMail } from './invitation.mails.js';
import { type InvitationOffer } from './invitation.offer.js';

@Injectable()
export class InvitationService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: AccountService,
    private readonly throttle: Throttle,
    private readonly actors: ActorReader,
  ) {}

  async send({ idempotencyKey, ...input }: InvitationSendInput, context: RequestContext): Promise<string> {
    const { actor } = context;
    const organizationId = input.organizationId ?? null;
    if (!isScoped(input.role, organizationId)) throw new InvalidInputError(SCOPE, 'organizationId');
    if (!mayGrant(actor, input.role, organizationId)) throw new NotAllowedError();
    if (input.roleUntil && input.roleUntil <= context.today) throw new InvalidInputError(OVER, 'roleUntil');
    const work = (tx: Tx): Promise<string> =>
      tx.idempotent(idempotencyKey, 'invitationSend', input, () => this.sendIn(tx, input, organizationId));
    return this.throttle.letter(LIMITS.invitation(actor.id!, input.email), () => this.uow.run(context, work));
  }

  private async sendIn(tx: Tx, input: InvitationSendInput, organizationId: string | null): Promise<string> {
    const { actor } = tx;
    const id = typeId('invitation');
    const secret = newSecret();
    const organization = organizationId
      ? await tx.one<{ name: string | null }>('select name from network.organization where id = $1', [organizationId])
      : { name: null };
    if (!organization) throw new NotFoundError('organizationId');
    // What ran out, or has lapsed, makes room for a new one.
    await tx.query(
      `update identity.invitation i set revoked_at = now() where email = $1 and role = $2 and organization_id is not distinct from $3
             and accepted_at is null and revoked_at is null and (expires_at <= now() or ${HAS_LAPSED})`,
      [input.email, input.role, organizationId],
    );
    const made = await refusing({ invitation_open_once: () => new AlreadyInvitedError() }, () =>
      tx.one<{ last_day: string | null; expires_on: string }>(
        `insert into identity.invitation (id, organization_id, email, role, role_until, invited_by, secret_hash, locale, expires_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, now() + interval '7 days')
         returning (role_until - 1)::text as last_day, (expires_at at time zone 'Europe/Paris')::date::text as expires_on`,
        [id, organizationId, input.email, input.role, input.roleUntil ?? null, actor.id, hashOf(secret), input.locale],
      ),
    );
    await this.letter(tx, { ...input, ...made!, organization: organization.name }, secret, `invitation:${id}`);
    await tx.audit({
      type: 'Invitation',
      id,
      action: 'INVITATION_SEND',
      organizationId,
      after: { role: input.role },
    });
    return id;
  }

  /** The same invitation by a new link, from whoever sends it now; the former link is good for nothing any more. */
  async resend({ idempotencyKey, id }: InvitationResendInput, context: RequestContext): Promise<string> {
    const { email } = await this.uow.run(context, (tx) => waiting(tx, id));
    const work = (tx: Tx): Promise<string> =>
      tx.idempotent(idempotencyKey, 'invitationResend', { id }, () => this.resendIn(tx, id));
    return this.throttle.letter(LIMITS.invitation(context.actor.id!, email), () => this.uow.run(context, work));
  }

  private async resendIn(tx: Tx, id: string): Promise<string> {
    const found = await waiting(tx, id);
    if (found.isOver) throw new InvalidInputError(OVER, 'id');
    const secret = newSecret();
    const renewed = (await tx.one<Renewed>(
      `update identity.invitation set secret_hash = $2, invited_by = $3, expires_at = now() + interval '7 days' where id = $1
       returning locale, (role_until - 1)::text as last_day, (expires_at at time zone 'Europe/Paris')::date::text as expires_on`,
      [id, hashOf(secret), tx.actor.id],
    ))!;
    const { organization_id: organizationId, ...offer } = found;
    await this.letter(tx, { ...offer, ...renewed }, secret, `invitation:${id}:${hashOf(secret)}`);
    await tx.audit({ type: 'Invitation', id, action: 'INVITATION_RESEND', organizationId });
    return id;
  }

  private async letter(tx: Tx, offer: Offered & Renewed, secret: string, key: string): Promise<void> {
    const inviter = await tx.one<{ name: string }>('select writes.actor_name($1) as name', [tx.actor.id]);
    await sendMail(tx, invitationMail, {
      to: offer.email,
      locale: offer.locale,
      values: {
        inviter: inviter?.name ?? 'S-PASS Territoires',
        organization: offer.organization,
        role: offer.role,
        roleLastDay: offer.last_day,
        expiresOn: offer.expires_on,
        link: this.accounts.link('/invitation', secret),
      },
      key,
    });
  }

  /** What the invitation offers, for whoever has its link and no account yet; throws what became of it when it is over. */
  async check(token: string, context: RequestContext): Promise<InvitationOffer> {
    return this.throttle.guess(LIMITS.invitationLink(context), () =>
      this.uow.run(context, async (tx) => offerOf(tx, await openInvitation(tx, token))),
    );
  }

  /** For whoever has an account already; others accept by opening one. The address must be the invited one. */
  async accept(token: string, context: RequestContext): Promise<string> {
    const { id } = signedIn(context);
    const work = async (tx: Tx): Promise<string> => {
      await holdAccount(tx, id);
      const invitation = await openInvitation(tx, token);
      const account = await tx.one<{ email: string }>('select email from identity.account where id = $1', [id]);
      if (!account) throw new NotFoundError('token');
      const given = await acceptInvitation(tx, invitation, { id, email: account.email });
      if (given) return given;
      // Another may have accepted it in between.
      await openInvitation(tx, token);
      throw new InvitationAddressError(account.email);
    };
    const role = await this.throttle.guess(LIMITS.link(context), () => this.uow.run(context, work));
    await this.actors.forget();
    return role;
  }

  async revoke(id: string, context: RequestContext): Promise<void> {
    const { actor } = context;
    await this.uow.run(context, async (tx) => {
      const found = await tx.one<{ role: Role; organization_id: string | null }>(
        'select role, organization_id from identity.invitation where id = $1 and accepted_at is null and revoked_at is null for update',
        [id],
      );
      if (!found || !mayGrant(actor, found.role, found.organization_id)) throw new NotFoundError('id');
      await tx.query('update identity.invitation set revoked_at = now() where id = $1', [id]);
      await tx.audit({ type: 'Invitation', id, action: 'INVITATION_REVOKE', organizationId: found.organization_id });
    });
  }
}

interface Offered {
  email: string;
  role: Role;
  organization: string | null;
}

interface Renewed {
  locale: AccountLocale;
  last_day: string | null;
  expires_on: string;
}

interface Waiting extends Offered {
  organization_id: string | null;
  isOver: boolean;
}

/** An invitation that nobody has accepted or taken back, whether or not it has run out; locked. */
async function waiting(tx: Tx, id: string): Promise<Waiting> {
  const found = await tx.one<Waiting>(
    `select i.email, i.role, i.organization_id, o.name as organization, coalesce(i.role_until <= $2, false) as "isOver"
     from identity.invitation i left join network.organization o on o.id = i.organization_id
     where i.id = $1 and i.accepted_at is null and i.revoked_at is null for update of i`,
    [id, tx.today],
  );
  if (!found || !mayGrant(tx.actor, found.role, found.organization_id)) throw new NotFoundError('id');
  return found;
}

const OVER = {
  fr: 'Le rôle aurait déjà pris fin : indiquez un jour à venir.',
  en: 'The role would already have ended: enter a day to come.',
};
const SCOPE = {
  fr: 'Ce rôle se tient soit dans tout le réseau, soit dans une organisation : vérifiez l’organisation.',
  en: 'This role is held either in the whole network or in one organization: check the organization.',
};
