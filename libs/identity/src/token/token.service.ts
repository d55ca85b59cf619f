import { Injectable } from '@nestjs/common';
import { manages, newSecret, type TokenScope } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { accountOfId, AccountService } from '../account/account.service.js';
import { holdAccount, SESSION_ONLY, signedIn } from '../account/signed-in.js';
import { ActorReader } from '../actor/actor-reader.js';
import { checkProvedLately } from '../session/proof.js';
import { LIMITS } from '../throttle/limits.js';
import { Throttle } from '../throttle/throttle.js';
import { KEY, TOKEN, type TokenKind } from './kinds.js';
import { type TokenCreateInput } from './token.inputs.js';

const HINT_LENGTH = 4;

export interface Made {
  id: string;
  /** Shown once: a repetition of the same request does not have it. */
  secret?: string;
}

/** What a token is made with, whichever kind it is of. */
interface Wanted {
  name: string;
  scopes: readonly TokenScope[];
  expiresOn: string;
  organizationId: string | null;
  reports: readonly string[] | null;
  mostADay: number | null;
}

/** What a key in the address of a report is made with. */
export interface KeyWanted {
  report: string;
  name: string;
  expiresOn: string;
  mostADay: number | null;
  idempotencyKey?: string | null | undefined;
}

@Injectable()
export class TokenService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: AccountService,
    private readonly throttle: Throttle,
    private readonly actors: ActorReader,
  ) {}

  async create({ idempotencyKey, ...input }: TokenCreateInput, context: RequestContext): Promise<Made> {
    const organizationId = input.organizationId ?? null;
    const reports = input.reports ? [...new Set(input.reports)] : null;
    if (organizationId && !manages(context.actor, organizationId))
      throw new NotAllowedError(undefined, 'organizationId');
    if (reports && input.scopes.some((scope) => scope !== 'READ')) throw new InvalidInputError(READ_ALONE, 'scopes');
    const mostADay = input.mostADay ?? null;
    if (mostADay !== null && !reports) throw new InvalidInputError(OF_REPORTS, 'mostADay');
    return this.make(TOKEN, { ...input, organizationId, reports, mostADay }, idempotencyKey, context);
  }

  /** For an address that shows one report to whoever has it, as its owner would see it on the day. */
  createKey({ report, name, expiresOn, mostADay, idempotencyKey }: KeyWanted, context: RequestContext): Promise<Made> {
    const wanted: Wanted = { name, expiresOn, scopes: ['READ'], organizationId: null, reports: [report], mostADay };
    return this.make(KEY, wanted, idempotencyKey, context);
  }

  /** Made in a session: a leaked token cannot make others that outlive it. */
  private async make(
    kind: TokenKind,
    wanted: Wanted,
    idempotencyKey: string | null | undefined,
    context: RequestContext,
  ): Promise<Made> {
    const { id: accountId } = signedIn(context);
    if (context.actor.proof?.kind !== 'session') throw new NotAllowedError(SESSION_ONLY);
    if (wanted.expiresOn <= context.today || wanted.expiresOn > aYearFrom(context.today))
      throw new InvalidInputError(LATER, 'expiresOn');
    const secret = newSecret(kind.secretPrefix);
    let isNew = false;
    const work = async (tx: Tx): Promise<string> => {
      isNew = false;
      await holdAccount(tx, accountId);
      await checkProvedLately(tx);
      return tx.idempotent(idempotencyKey, kind.mutation, wanted, async () => {
        isNew = true;
        return this.insert(tx, kind, wanted, secret, context);
      });
    };
    const id = await this.throttle.letter(LIMITS.token(accountId), () => this.uow.run(context, work));
    return isNew ? { id, secret } : { id };
  }

  private async insert(
    tx: Tx,
    kind: TokenKind,
    { name, scopes, expiresOn, organizationId, reports, mostADay }: Wanted,
    secret: string,
    context: RequestContext,
  ): Promise<string> {
    const { id: accountId, personId } = signedIn(context);
    const id = typeId(kind.idPrefix);
    if (
      organizationId &&
      !(await tx.one('select 1 as known from network.organization where id = $1', [organizationId]))
    )
      throw new NotFoundError('organizationId');
    await tx.query(
      `insert into identity.token (id, account_id, organization_id, name, scopes, reports, is_key, secret_hash, hint, expires_at, most_a_day, second_factor_at)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10::date, $12, s.second_factor_at from identity.session s where s.id = $11`,
      [
        ...[id, accountId, organizationId, name, scopes, reports, kind.isKey],
        ...[kind.hash(secret), hintOf(kind, secret), expiresOn, context.actor.proof!.id, mostADay],
      ],
    );
    const after = { name, scopes, expiresOn, ...(reports && { reports }), ...(mostADay !== null && { mostADay }) };
    await tx.audit({ type: kind.type, id, action: kind.creates, personId, organizationId, after });
    await this.accounts.notify(tx, (await accountOfId(tx, accountId))!, kind.told);
    return id;
  }

  /** A new secret for the same token; the old one stops working at once. It counts with what the session proves now. */
  async rotate(id: string, context: RequestContext): Promise<Made> {
    const secret = newSecret(TOKEN.secretPrefix);
    await this.uow.run(context, (tx) => checkProvedLately(tx));
    await this.change(
      TOKEN,
      id,
      context,
      'TOKEN_ROTATE',
      `secret_hash = $4, hint = $5, rotated_at = now(),
       second_factor_at = (select s.second_factor_at from identity.session s where s.id = $6)`,
      [TOKEN.hash(secret), hintOf(TOKEN, secret), context.actor.proof!.id],
    );
    return { id, secret };
  }

  async revoke(id: string, context: RequestContext): Promise<void> {
    await this.change(TOKEN, id, context, TOKEN.revokes, 'revoked_at = now()', []);
  }

  async revokeKey(id: string, context: RequestContext): Promise<void> {
    await this.change(KEY, id, context, KEY.revokes, 'revoked_at = now()', []);
  }

  private async change(
    kind: TokenKind,
    id: string,
    context: RequestContext,
    action: string,
    assignments: string,
    values: readonly unknown[],
  ): Promise<void> {
    const { id: accountId, personId } = signedIn(context);
    await this.uow.run(context, async (tx) => {
      const changed = await tx.one(
        `update identity.token set ${assignments} where id = $1 and account_id = $2 and is_key = $3 and revoked_at is null returning organization_id`,
        [id, accountId, kind.isKey, ...values],
      );
      if (!changed) throw new NotFoundError('id');
      await tx.audit({
        type: kind.type,
        id,
        action,
        personId,
        organizationId: changed.organization_id as string | null,
      });
    });
    await this.actors.forget();
  }
}

const hintOf = ({ secretPrefix }: TokenKind, secret: string): string =>
  secret.slice(0, secretPrefix.length + HINT_LENGTH);

const aYearFrom = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

const LATER = {
  fr: 'Choisissez un jour à venir, dans un an au plus.',
  en: 'Choose a day to come, within a year.',
};

const OF_REPORTS = {
  fr: 'Seul un jeton réservé à certains tableaux se compte par jour.',
  en: 'Only a token for certain reports is counted a day.',
};

const READ_ALONE = {
  fr: 'Un jeton réservé à certains tableaux ne sert qu’à lire.',
  en: 'A token for certain reports only reads.',
};
