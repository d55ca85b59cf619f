import { Injectable } from '@nestjs/common';
import { parseCookie } from 'cookie';
import { Pool } from 'pg';
import {
  type Actor,
  ANONYMOUS,
  hashOf,
  type HeldRole,
  newSecret,
  type Proof,
  type Role,
  type TokenScope,
} from '#lib/access';
import { Config } from '#lib/config';
import { failure } from '#lib/graphql';
import { Siblings } from '#lib/siblings';
import { hashOfKey } from '../token/key.js';
import { LIFE_DAYS, LONGEST_DAYS, SESSION_COOKIE } from '../session/cookie.js';

/** Roles that let somebody act for others: they may need a second factor. */
const STAFF: readonly Role[] = ['ADMINISTRATOR', 'NETWORK_COORDINATOR', 'ORGANIZATION_MANAGER', 'MODERATOR', 'TRAINER'];

/** How long an actor is remembered: a revocation takes effect on other machines within this time. */
const REMEMBERED_MS = 3000;
const MOST_REMEMBERED = 10_000;
const TOPIC = 'actors';

export interface Seeking {
  /** Given a new secret of the session, to be sent to the browser. */
  onRenewed?: (secret: string, expiresAt: Date) => void;
  /** Asked before a secret is looked up that was not somebody's lately: counts it as a guess, or throws where that may not be. */
  beforeUnknown?: () => void;
  /** Told when what was counted was no guess: it is somebody's, or could not be looked up. */
  onNoGuess?: () => void;
}

interface Credentials {
  cookie: string | undefined;
  authorization: string | undefined;
}

interface Found {
  proof_id: string;
  account_id: string;
  person_id: string;
  second_factor_at: Date | null;
  is_old: boolean;
  scopes: TokenScope[] | null;
  /** Whose machine the token is for. */
  organization_id: string | null;
  reports: string[] | null;
  grants: HeldRole[] | null;
}

/** `noting` writes down that the secret was used and finds its row; `row` only finds it. */
interface Statement {
  noting: string;
  row: string;
}

const COUNTED = `update identity.token t
  set uses = t.uses + 1, last_used_at = now(), used_on = d.day, uses_that_day = case when t.used_on = d.day then t.uses_that_day + 1 else 1 end
  from (select (now() at time zone 'Europe/Paris')::date as day) d
  where t.id = $1 and (t.most_a_day is null or t.used_on is distinct from d.day or t.uses_that_day < t.most_a_day)`;

/**
 * Turns the credentials of a request into who asks. A session that is unknown or has ended makes nobody, as a browser sends its
 * cookie whether or not; a token is sent on purpose, and one that is not valid is refused.
 */
@Injectable()
export class ActorReader {
  private readonly remembered = new Map<string, { actor: Actor; until: number }>();
  private readonly underWay = new Map<string, Promise<Actor>>();
  /** Hashes that were somebody's when they were looked up, the oldest first: what others guess does not keep them out. */
  private readonly letIn = new Set<string>();
  private epoch = 0;

  constructor(
    private readonly pool: Pool,
    private readonly config: Config,
    private readonly siblings: Siblings,
  ) {
    siblings.hear(TOPIC, () => this.clear());
  }

  /** ANONYMOUS at once, without waiting, when there is nothing to look up. */
  of(headers: Credentials, seeking: Seeking = {}): Actor | Promise<Actor> {
    const token = /^Bearer(?:\s+(.*))?$/i.exec(headers.authorization ?? '');
    if (token) return this.ofToken(token[1]?.trim() ?? '', seeking);
    const session = headers.cookie ? parseCookie(headers.cookie)[SESSION_COOKIE] : undefined;
    if (!session) return ANONYMOUS;
    const hash = hashOf(session);
    return this.rememberedAs(hash) ?? this.lookOnce(hash, SESSION, seeking);
  }

  /** Who was found before, as they are now: ANONYMOUS where what proved it has ended. */
  standing({ proof }: Actor): Actor | Promise<Actor> {
    if (!proof) return ANONYMOUS;
    return this.rememberedAs(proof.id) ?? this.lookOnce(proof.id, STANDING[proof.kind], {});
  }

  /** Who stands behind work that they do not wait for, as they are now: never remembered. Undefined where they are gone. */
  async ofAccount(accountId: string, tokenId: string | null): Promise<Actor | undefined> {
    const { rows } = tokenId
      ? await this.pool.query<Found>(tokenBy('t.id = $1 and t.account_id = $2'), [tokenId, accountId])
      : await this.pool.query<Found>(ACCOUNT, [accountId]);
    const actor = rows[0] && this.actorOf(rows[0]);
    return actor && { ...actor, proof: tokenId ? actor.proof : null };
  }

  /** Who asks by a key in the address of a report; never ANONYMOUS. */
  async ofKey(key: string, seeking: Seeking = {}): Promise<Actor> {
    if (!/^\S{20,200}$/.test(key)) throw noKey();
    const hash = hashOfKey(key);
    const actor = await (this.rememberedAs(hash) ?? this.lookOnce(hash, KEY, seeking));
    if (actor === ANONYMOUS) throw noKey();
    return actor;
  }

  /**
   * Notes that a report was asked for with a token that is for it: false where that was as often as it may be on one day. Where nothing can be
   * written, it is read all the same.
   */
  async countUse(tokenId: string): Promise<boolean> {
    try {
      return (await this.pool.query(COUNTED, [tokenId])).rowCount === 1;
    } catch (error) {
      if (!isUnwritable(error)) throw error;
      return true;
    }
  }

  /** Every process of this server forgets; to be awaited before the change is answered. */
  async forget(): Promise<void> {
    this.clear();
    await this.siblings.tell(TOPIC);
  }

  private clear(): void {
    this.epoch++;
    this.remembered.clear();
    this.underWay.clear();
  }

  private ofToken(token: string, seeking: Seeking): Actor | Promise<Actor> {
    if (!/^\S{20,200}$/.test(token)) throw noToken();
    const hash = hashOf(token);
    const known = this.rememberedAs(hash) ?? this.lookOnce(hash, TOKEN, seeking);
    return known instanceof Promise ? known.then(valid) : valid(known);
  }

  private rememberedAs(hash: string): Actor | undefined {
    const known = this.remembered.get(hash);
    return known && known.until > Date.now() ? known.actor : undefined;
  }

  /** Requests that come at once are looked up once. */
  private lookOnce(hash: string, statement: Statement, seeking: Seeking): Promise<Actor> {
    const known = this.underWay.get(hash);
    if (known) return known;
    // Whoever was let in a while ago is not kept out for what others send from the same address.
    const isNew = !this.letIn.has(hash);
    if (isNew) seeking.beforeUnknown?.();
    let isGuess = false;
    const looking = this.look(hash, statement, seeking)
      .then((actor) => {
        isGuess = actor === ANONYMOUS;
        return actor;
      })
      .finally(() => {
        if (isNew && !isGuess) seeking.onNoGuess?.();
        if (this.underWay.get(hash) === looking) this.underWay.delete(hash);
      });
    this.underWay.set(hash, looking);
    return looking;
  }

  private async look(hash: string, statement: Statement, { onRenewed }: Seeking): Promise<Actor> {
    const { epoch } = this;
    const { rows } = await this.find(hash, statement);
    const actor = rows[0] ? this.actorOf(rows[0]) : ANONYMOUS;
    this.note(hash, actor);
    if (rows[0]?.is_old && onRenewed)
      await this.renew(rows[0].proof_id, hash, onRenewed).catch((error) => {
        if (!isUnwritable(error)) throw error;
      });
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    // What was read before a change may be what it has ended.
    if (epoch === this.epoch) this.remembered.set(hash, { actor, until: Date.now() + REMEMBERED_MS });
    return actor;
  }

  private note(hash: string, actor: Actor): void {
    this.letIn.delete(hash);
    if (actor === ANONYMOUS) return;
    this.letIn.add(hash);
    if (this.letIn.size > MOST_REMEMBERED) this.letIn.delete(this.letIn.values().next().value!);
  }

  /** Notes that it was used; where nothing can be written, who asks is found all the same. */
  private async find(hash: string, { noting, row }: Statement): Promise<{ rows: Found[] }> {
    try {
      return await this.pool.query<Found>(`${noting} ${row}`, [hash]);
    } catch (error) {
      if (!isUnwritable(error)) throw error;
      return this.pool.query<Found>(row, [hash]);
    }
  }

  /** A session in use gets a new secret once a day, and more time. Of requests that come at once one does it. */
  private async renew(id: string, hash: string, onRenewed: NonNullable<Seeking['onRenewed']>): Promise<void> {
    const secret = newSecret();
    const { rows } = await this.pool.query<{ expires_at: Date }>(
      `update identity.session set former_hash = secret_hash, secret_hash = $3, rotated_at = now(),
         expires_at = least(now() + $4::interval, created_at + $5::interval)
       where id = $1 and secret_hash = $2 returning expires_at`,
      [id, hash, hashOf(secret), `${LIFE_DAYS} days`, `${LONGEST_DAYS} days`],
    );
    if (rows[0]) onRenewed(secret, rows[0].expires_at);
  }

  private actorOf(found: Found): Actor {
    const proof: Proof = found.scopes
      ? {
          kind: 'token',
          id: found.proof_id,
          scopes: found.scopes,
          organizationId: found.organization_id,
          reports: found.reports,
        }
      : { kind: 'session', id: found.proof_id, secondFactorAt: found.second_factor_at };
    const held = found.grants ?? [];
    const lacksSecondFactor =
      this.config.secondFactorRequired &&
      found.second_factor_at === null &&
      held.some(({ role }) => STAFF.includes(role));
    return {
      id: found.account_id,
      // A machine is nobody: no record, position or minutes are its own.
      personId: found.organization_id === null ? found.person_id : null,
      roles: lacksSecondFactor ? held.filter(({ role }) => !STAFF.includes(role)) : held,
      lacksSecondFactor,
      proof,
    };
  }
}

/** No room on the disk, or a database that only reads. */
const isUnwritable = (error: unknown): boolean => ['53100', '25006'].includes((error as { code?: string }).code ?? '');

const noToken = (): Error =>
  failure('UNAUTHENTICATED', 'This token is unknown, has expired or was revoked: make another on the account page.');

/** Which of these it is is nobody's to know. */
const noKey = (): Error =>
  failure('UNAUTHENTICATED', 'The key in this address is good for nothing: make another on the page of the report.');

function valid(actor: Actor): Actor {
  if (actor === ANONYMOUS) throw noToken();
  return actor;
}

const GRANTS = (organization: string): string =>
  `(select json_agg(json_build_object('role', g.role, 'kind', g.scope_kind, 'id', g.scope_id)) from identity.grants(a.id, ${organization}) g) as grants`;

const tokenBy = (which: string): string => `
  select t.id as proof_id, a.id as account_id, a.person_id, t.second_factor_at, false as is_old, t.scopes, t.organization_id, t.reports,
    ${GRANTS('t.organization_id')}
  from identity.token t join identity.account a on a.id = t.account_id
  where ${which} and t.revoked_at is null and t.expires_at > now() and a.erased_at is null`;

const sessionBy = (which: string): string => `
  select s.id as proof_id, a.id as account_id, a.person_id, s.second_factor_at,
    s.rotated_at < now() - interval '1 day' as is_old, null as scopes, null as organization_id, null as reports, ${GRANTS('null')}
  from identity.session s join identity.account a on a.id = s.account_id
  where ${which} and s.expires_at > now() and s.created_at > now() - interval '${LONGEST_DAYS} days' and a.erased_at is null`;

// The time of last use is written once in five minutes: enough for a list of sessions, little for the database.
const SESSION: Statement = {
  noting: `
  with used as (
    update identity.session set last_used_at = now() where (secret_hash = $1 or former_hash = $1) and last_used_at < now() - interval '5 minutes'
    returning account_id
  ), seen as (
    update identity.account set last_seen_at = now(), warned_at = null where id in (select account_id from used)
  )`,
  row: sessionBy("(s.secret_hash = $1 or (s.former_hash = $1 and s.rotated_at > now() - interval '1 minute'))"),
};

const TOKEN = tokenThat('not t.is_key');
const KEY = tokenThat('t.is_key');

function tokenThat(condition: string): Statement {
  const which = `t.secret_hash = $1 and ${condition}`;
  return {
    noting: `
  with used as (
    update identity.token t set last_used_at = now() where ${which} and coalesce(t.last_used_at, '-infinity') < now() - interval '5 minutes'
  )`,
    row: tokenBy(which),
  };
}

/** By its id: what is known to be valid needs no secret. */
const STANDING: Readonly<Record<Proof['kind'], Statement>> = {
  session: { noting: '', row: sessionBy('s.id = $1') },
  token: { noting: '', row: tokenBy('t.id = $1 and not t.is_key') },
};

/** By what stands in the place of a session, where there is none: a second factor that its owner has. */
const ACCOUNT = `
  select a.id as proof_id, a.id as account_id, a.person_id, a.totp_confirmed_at as second_factor_at, false as is_old,
    null as scopes, null as organization_id, null as reports, ${GRANTS('null')}
  from identity.account a where a.id = $1 and a.erased_at is null`;
