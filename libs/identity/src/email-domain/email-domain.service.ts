import { Injectable } from '@nestjs/common';
import { coordinates, manages } from '#lib/access';
import { type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, refusing, type Tx, UnitOfWork } from '#lib/writes';
import { ActorReader } from '../actor/actor-reader.js';
import { attachByDomain } from './attach.js';
import { type EmailDomainInput, type EmailDomainSetInput } from './email-domain.inputs.js';

/** Addresses of these are anybody's. */
const ANYBODYS = new Set(
  'gmail.com googlemail.com outlook.com outlook.fr hotmail.com hotmail.fr live.fr yahoo.com yahoo.fr orange.fr wanadoo.fr free.fr sfr.fr laposte.net icloud.com proton.me protonmail.com gmx.fr gmx.net bbox.fr neuf.fr'.split(
    ' ',
  ),
);

@Injectable()
export class EmailDomainService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly actors: ActorReader,
  ) {}

  /** Adds a domain or changes whether it attaches. A coordinator's word confirms it at once. */
  async set({ idempotencyKey, ...input }: EmailDomainSetInput, context: RequestContext): Promise<void> {
    const { actor } = context;
    const { organizationId, domain } = input;
    if (!manages(actor, organizationId)) throw new NotAllowedError();
    if (ANYBODYS.has(domain)) throw new InvalidInputError(FREE_MAIL, 'domain');
    await this.uow.run(context, (tx) =>
      tx.idempotent(idempotencyKey, 'emailDomainSet', input, () => this.setIn(tx, input)),
    );
    await this.actors.forget();
  }

  private async setIn(tx: Tx, { organizationId, domain, attaches }: EmailDomainSetInput): Promise<string> {
    const { actor } = tx;
    await refusing(
      {
        email_domain_of_one: () => new InvalidInputError(TAKEN, 'domain'),
        email_domain_organization_id_fkey: () => new NotFoundError('organizationId'),
        email_domain_domain_check: () => new InvalidInputError(NO_DOMAIN, 'domain'),
      },
      () =>
        tx.query(
          `insert into identity.email_domain (organization_id, domain, attaches, confirmed_at, confirmed_by)
               values ($1, $2, $3, case when $4::boolean then now() end, case when $4::boolean then $5 end)
               on conflict (organization_id, domain) do update set attaches = excluded.attaches,
                 confirmed_at = coalesce(email_domain.confirmed_at, excluded.confirmed_at),
                 confirmed_by = coalesce(email_domain.confirmed_by, excluded.confirmed_by)`,
          [organizationId, domain, attaches, coordinates(actor), actor.id],
        ),
    );
    await tx.audit({
      type: 'Organization',
      id: organizationId,
      action: 'EMAIL_DOMAIN_SET',
      organizationId,
      after: { domain, attaches, confirmed: coordinates(actor) },
    });
    // Those who proved an address there before the domain was confirmed.
    const there = await tx.query<{ id: string; email: string }>(
      `select a.id, a.email from identity.account a join identity.email_domain d on d.domain = split_part(a.email, '@', 2)
       where d.organization_id = $1 and d.domain = $2 and d.attaches and d.confirmed_at is not null and a.erased_at is null`,
      [organizationId, domain],
    );
    for (const account of there) await attachByDomain(tx, account);
    return organizationId;
  }

  async remove({ organizationId, domain }: EmailDomainInput, context: RequestContext): Promise<void> {
    if (!manages(context.actor, organizationId)) throw new NotAllowedError();
    await this.uow.run(context, async (tx) => {
      const gone = await tx.one(
        'delete from identity.email_domain where organization_id = $1 and domain = $2 returning 1 as gone',
        [organizationId, domain],
      );
      if (!gone) throw new NotFoundError('domain');
      await tx.audit({
        type: 'Organization',
        id: organizationId,
        action: 'EMAIL_DOMAIN_REMOVE',
        organizationId,
        before: { domain },
      });
    });
  }
}

const FREE_MAIL = {
  fr: 'Les adresses de ce domaine sont ouvertes à tous : il ne peut pas désigner une organisation.',
  en: 'Anyone can have an address at this domain: it cannot stand for an organization.',
};
const TAKEN = {
  fr: 'Ce domaine est déjà confirmé pour une autre organisation.',
  en: 'This domain is already confirmed for another organization.',
};
const NO_DOMAIN = {
  fr: 'Un domaine s’écrit comme caue-exemple.fr.',
  en: 'A domain looks like this: caue-example.org.',
};
