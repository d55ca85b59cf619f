import { Injectable } from '@nestjs/common';
import { Config } from '#lib/config';
import { DomainError, type RequestContext, typeId } from '#lib/graphql';
import { publicUrlOf } from '#lib/mail';
import { oneLine, type Tx, UnitOfWork } from '#lib/writes';
import { AccountService } from '../account/account.service.js';
import { holdAccount } from '../account/signed-in.js';
import { personOf } from '../account/record.js';
import { ActorReader } from '../actor/actor-reader.js';
import { TERMS_VERSION } from '../consent/terms.js';
import { attachByDomain } from '../email-domain/attach.js';
import { hashOf } from '#lib/access';
import { checkProvedLately } from '../session/proof.js';
import { SessionService } from '../session/session.service.js';
import { beginStep } from '../session/step.js';
import { OidcProvider } from './provider.js';

const FLOW_LIFE = '10 minutes';
const CALLBACK = '/auth/oidc/callback';

/** Why a sign-in by another service ended without a session; the portal words it. */
export type OidcProblem =
  | 'EXPIRED'
  | 'PROOF_NEEDED'
  | 'REFUSED'
  | 'UNAVAILABLE'
  | 'TERMS_NEEDED'
  | 'ADDRESS_KNOWN'
  | 'ADDRESS_UNVERIFIED'
  | 'LINKED_ELSEWHERE';

export class OidcRefusal extends Error {
  constructor(readonly problem: OidcProblem) {
    super(problem);
  }
}

interface Flow {
  nonce: string;
  verifier: string;
  account_id: string | null;
  return_to: string;
  accepts_terms: boolean;
}

/** How a browser leaves for the other service. */
export interface Departure {
  returnTo: string;
  link: boolean;
  acceptsTerms: boolean;
}

interface Claims {
  issuer: string;
  subject: string;
  email: string | null;
  emailVerified: boolean;
  givenName: string;
  familyName: string;
  secondFactor: boolean;
}

/** Sign-in by OpenID Connect: code flow with PKCE, state and nonce. An account is found by issuer and subject alone. */
@Injectable()
export class OidcService {
  constructor(
    private readonly provider: OidcProvider,
    private readonly uow: UnitOfWork,
    private readonly sessions: SessionService,
    private readonly accounts: AccountService,
    private readonly actors: ActorReader,
    private readonly config: Config,
  ) {}

  /** Where the browser goes, and the state it keeps. */
  async begin(
    { returnTo, link, acceptsTerms }: Departure,
    context: RequestContext,
  ): Promise<{ url: string; state: string }> {
    if (link) await this.checkProved(context);
    const configuration = await this.provider.configuration().catch(() => {
      throw new OidcRefusal('UNAVAILABLE');
    });
    const client = await import('openid-client');
    const state = client.randomState();
    const nonce = client.randomNonce();
    const verifier = client.randomPKCECodeVerifier();
    await this.uow.run(context, (tx) =>
      tx.query(
        `insert into identity.oidc_flow (state_hash, nonce, verifier, account_id, return_to, accepts_terms, expires_at)
         values ($1, $2, $3, $4, $5, $6, now() + interval '${FLOW_LIFE}')`,
        [hashOf(state), nonce, verifier, link ? context.actor.id : null, local(returnTo), acceptsTerms],
      ),
    );
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callback(),
      scope: 'openid email profile',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { url: url.href, state };
  }

  /** Another way in outlives the session. */
  private async checkProved(context: RequestContext): Promise<void> {
    try {
      await this.uow.run(context, (tx) => checkProvedLately(tx));
    } catch (error) {
      throw error instanceof DomainError ? new OidcRefusal('PROOF_NEEDED') : error;
    }
  }

  /** Opens a session, or links the service to the account that asked. Answers where to go. */
  async finish(query: string, heldState: string | undefined, context: RequestContext): Promise<string> {
    const given = new URLSearchParams(query).get('state');
    if (!given || given !== heldState) throw new OidcRefusal('EXPIRED');
    const flow = await this.uow.run(context, (tx) =>
      tx.one<Flow>('delete from identity.oidc_flow where state_hash = $1 and expires_at > now() returning *', [
        hashOf(given),
      ]),
    );
    if (!flow) throw new OidcRefusal('EXPIRED');
    const claims = await this.claims(query, given, flow);
    const to = await this.uow.run(context, async (tx) => {
      if (flow.account_id) {
        await this.link(tx, flow.account_id, claims);
        return local(flow.return_to);
      }
      const accountId = (await this.linked(tx, claims)) ?? (await this.open(tx, claims, flow.accepts_terms));
      if (!claims.secondFactor && (await asksForCode(tx, accountId))) {
        await beginStep(tx, accountId, context);
        return `/connexion?etape=code&retour=${encodeURIComponent(flow.return_to)}`;
      }
      await this.sessions.open(tx, accountId, { secondFactor: claims.secondFactor, here: false }, context);
      return local(flow.return_to);
    });
    await this.actors.forget();
    return to;
  }

  private async claims(query: string, state: string, { nonce, verifier }: Flow): Promise<Claims> {
    const configuration = await this.provider.configuration();
    const client = await import('openid-client');
    const url = new URL(`${this.callback()}?${query}`);
    const tokens = await client
      .authorizationCodeGrant(configuration, url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
      })
      .catch(() => {
        throw new OidcRefusal('REFUSED');
      });
    const id = tokens.claims();
    if (!id) throw new OidcRefusal('REFUSED');
    const endpoint = configuration.serverMetadata().userinfo_endpoint;
    const more = endpoint ? await client.fetchUserInfo(configuration, tokens.access_token, id.sub) : {};
    const all = { ...id, ...more } as Record<string, unknown>;
    const text = (name: string): string =>
      typeof all[name] === 'string' ? oneLine(all[name] as string).slice(0, 80) : '';
    return {
      issuer: id.iss,
      subject: id.sub,
      email: text('email').toLowerCase() || null,
      emailVerified: all['email_verified'] === true,
      givenName: text('given_name') || text('name').split(' ')[0] || 'Prénom',
      familyName: text('family_name') || text('name').split(' ').slice(1).join(' ') || 'Nom',
      secondFactor: provesSecondFactor(id),
    };
  }

  private async linked(tx: Tx, { issuer, subject }: Claims): Promise<string | undefined> {
    const found = await tx.one<{ account_id: string }>(
      `select i.account_id from identity.oidc_identity i join identity.account a on a.id = i.account_id
       where i.issuer = $1 and i.subject = $2 and a.erased_at is null`,
      [issuer, subject],
    );
    return found?.account_id;
  }

  private async link(tx: Tx, accountId: string, claims: Claims): Promise<string> {
    const other = await this.linked(tx, claims);
    if (other && other !== accountId) throw new OidcRefusal('LINKED_ELSEWHERE');
    if (other) return accountId;
    await holdAccount(tx, accountId);
    await this.remember(tx, accountId, claims);
    const account = await tx.one<{ id: string; email: string; locale: 'fr' | 'en'; name: string }>(
      'select a.id, a.email, a.locale, p.name from identity.account a join network.person p on p.id = a.person_id where a.id = $1',
      [accountId],
    );
    await this.accounts.notify(tx, account!, 'SERVICE_LINKED');
    return accountId;
  }

  /** A first visit. An address that an account has already is never taken over: its owner signs in and links. */
  private async open(tx: Tx, claims: Claims, acceptsTerms: boolean): Promise<string> {
    if (!claims.email || !claims.emailVerified) throw new OidcRefusal('ADDRESS_UNVERIFIED');
    const known = await tx.one('select 1 as known from identity.account where email = $1', [claims.email]);
    if (known) throw new OidcRefusal('ADDRESS_KNOWN');
    if (!acceptsTerms) throw new OidcRefusal('TERMS_NEEDED');
    const id = typeId('account');
    const personId = await personOf(tx, { ...claims, email: claims.email }, id);
    await tx.query('insert into identity.account (id, person_id, email) values ($1, $2, $3)', [
      id,
      personId,
      claims.email,
    ]);
    await tx.audit({
      type: 'Viewer',
      id,
      action: 'ACCOUNT_OPEN',
      personId,
      accountId: id,
      after: { email: claims.email },
    });
    await tx.query(
      `insert into identity.consent (account_id, purpose, given, text_version) values ($1, 'TERMS', true, $2), ($1, 'NEWSLETTER', false, $2)`,
      [id, TERMS_VERSION],
    );
    await this.remember(tx, id, claims);
    await attachByDomain(tx, { id, email: claims.email });
    return id;
  }

  private async remember(tx: Tx, accountId: string, { issuer, subject }: Claims): Promise<void> {
    await tx.query('insert into identity.oidc_identity (issuer, subject, account_id) values ($1, $2, $3)', [
      issuer,
      subject,
      accountId,
    ]);
    await tx.audit({ type: 'Viewer', id: accountId, action: 'SERVICE_LINK', accountId, after: { issuer } });
  }

  private callback(): string {
    return `${publicUrlOf(this.config)}${CALLBACK}`;
  }
}

const asksForCode = async (tx: Tx, accountId: string): Promise<boolean> =>
  Boolean(
    await tx.one('select 1 as asks from identity.account where id = $1 and totp_confirmed_at is not null', [accountId]),
  );

/** What services say of more than one factor: methods of RFC 8176, levels of REFEDS, eIDAS and ProConnect. */
function provesSecondFactor({ amr, acr }: Readonly<Record<string, unknown>>): boolean {
  const methods = Array.isArray(amr) ? (amr as unknown[]) : [];
  const level = typeof acr === 'string' ? acr : '';
  return methods.includes('mfa') || methods.includes('otp') || /(?:mfa|2fa|multi-factor|^eidas[23])$/.test(level);
}

/** A path of ours and nothing else, whatever the link said; with the commas of filters. */
export const local = (path: string): string => (/^\/(?![/\\])[!-[\]-~]*$/.test(path) ? path : '/compte');
