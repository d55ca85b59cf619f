import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { Pool } from 'pg';
import { DateTime, DomainError, OwnedBy, UserError } from '#lib/graphql';
import { hashOf } from '../secret.js';

/** Failures that cost nothing; each one more doubles the wait, up to fifteen minutes. */
const FREE = 5;
const LONGEST_S = 15 * 60;
/**
 * Many people may share a network address: a room in training opens its accounts within the hour. Of sign-ups those count
 * whose address was not proved.
 */
const FREE_FOR_ADDRESS: Readonly<Record<string, number>> = { 'sign-up': 300, forget: 100 };
const FREE_FOR_ADDRESS_USUALLY = 30;
const freeFor = (key: string): number => {
  const [kind, purpose = ''] = key.split(':');
  return kind === 'address' ? (FREE_FOR_ADDRESS[purpose] ?? FREE_FOR_ADDRESS_USUALLY) : FREE;
};
/** After this long without a failure everything is forgotten. */
const FORGOTTEN = '1 hour';

@ObjectType({
  implements: () => UserError,
  description: 'Too many attempts; the wait is never longer than 15 minutes.',
})
@OwnedBy('identity')
export class TooManyAttemptsError extends DomainError {
  readonly code = 'TOO_MANY_ATTEMPTS';

  @Field(() => DateTime, { description: 'When the next attempt is possible.' })
  retryAt: Date;

  constructor(retryAt: Date) {
    const minutes = Math.max(1, Math.ceil((retryAt.getTime() - Date.now()) / 60_000));
    super({
      fr: `Trop d’essais. Réessayez dans ${minutes} min, ou choisissez « Mot de passe oublié ».`,
      en: `Too many attempts. Try again in ${minutes} min, or choose “Forgotten password”.`,
    });
    this.retryAt = retryAt;
  }
}

/** Slows down guessing, per account address (known or not) and per network address. */
@Injectable()
export class Throttle {
  constructor(private readonly pool: Pool) {}

  /** Throws while one of the keys has to wait. */
  async check(keys: readonly string[]): Promise<void> {
    const { rows } = await this.pool.query<{ until: Date | null }>(
      `select max(locked_until) as until from identity.attempt where key = any($1) and locked_until > now()`,
      [keys.map(hashOf)],
    );
    if (rows[0]?.until) throw new TooManyAttemptsError(rows[0].until);
  }

  async failed(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const free = freeFor(key);
      await this.pool.query(
        `insert into identity.attempt as a (key, failures, last_at) values ($1, 1, now())
         on conflict (key) do update set
           failures = case when a.last_at < now() - interval '${FORGOTTEN}' then 1 else a.failures + 1 end,
           last_at = now(),
           locked_until = case when a.last_at >= now() - interval '${FORGOTTEN}' and a.failures + 1 >= $2
             then now() + make_interval(secs => least(${LONGEST_S}, 15 * power(2, least(a.failures + 1 - $2, 10)))) else a.locked_until end`,
        [hashOf(key), free],
      );
    }
  }

  /** What counted as a possible abuse turned out to be none. */
  async forgive(keys: readonly string[]): Promise<void> {
    await this.pool.query('update identity.attempt set failures = greatest(failures - 1, 0) where key = any($1)', [
      keys.map(hashOf),
    ]);
  }

  /** A success clears the account's key; the network address keeps its own count. */
  async succeeded(keys: readonly string[]): Promise<void> {
    const cleared = keys.filter((key) => !key.startsWith('address:'));
    await this.pool.query('delete from identity.attempt where key = any($1)', [cleared.map(hashOf)]);
  }
}

/** What an attempt counts against. */
export const attemptKeys = (purpose: string, email: string | null, address: string | undefined): string[] => [
  ...(email ? [`${purpose}:${email}`] : []),
  ...(address ? [`address:${purpose}:${address}`] : []),
];
