import { Injectable } from '@nestjs/common';
import { Field } from '@nestjs/graphql';
import { Pool } from 'pg';
import { Failure, DateTime, DomainError, SHARED } from '#lib/graphql';
import { InvalidCodeError, InvalidCredentialsError, InvalidLinkError } from '../account/account.errors.js';
import { hashOf } from '#lib/access';
import { type Count } from './limits.js';

@Failure(SHARED, 'Too many attempts; the wait is never longer than 15 minutes.')
export class TooManyAttemptsError extends DomainError {
  @Field(() => DateTime, { description: 'When the next attempt is possible.' })
  retryAt: Date;

  constructor(retryAt: Date) {
    const minutes = Math.max(1, Math.ceil((retryAt.getTime() - Date.now()) / 60_000));
    super({
      fr: `Trop d’essais. Réessayez dans ${minutes} min, ou choisissez « Mot de passe oublié ».`,
      en: `Too many attempts. Try again in ${minutes} min, or choose “Forgotten password”.`,
    });
    this.retryAt = retryAt;
  }
}

/** What a wrong guess is answered with. */
const WRONG = [InvalidCredentialsError, InvalidCodeError, InvalidLinkError];

/**
 * Slows down guessing and the sending of letters. What is tried is counted first, by one statement, so that of many at once no
 * more are tried than of one after the other.
 */
@Injectable()
export class Throttle {
  constructor(private readonly pool: Pool) {}

  /** Makes a guess. Only a wrong one stays counted. */
  async guess<T>(counts: readonly Count[], work: () => Promise<T>): Promise<T> {
    await this.count(counts);
    try {
      const right = await work();
      await this.giveBack(counts);
      return right;
    } catch (error) {
      if (!WRONG.some((kind) => error instanceof kind)) await this.giveBack(counts);
      throw error;
    }
  }

  /** Asks for a letter: it stays counted, unless none is sent. */
  async letter<T>(counts: readonly Count[], work: () => Promise<T>): Promise<T> {
    await this.count(counts);
    try {
      return await work();
    } catch (error) {
      await this.giveBack(counts);
      throw error;
    }
  }

  async giveBack(counts: readonly Count[]): Promise<void> {
    await this.pool.query('select identity.give_back_attempt($1)', [keysOf(counts)]);
  }

  /** Who proved by a letter that the account is theirs begins anew. */
  async open(counts: readonly Count[]): Promise<void> {
    await this.pool.query('delete from identity.attempt where key = any($1)', [keysOf(counts)]);
  }

  /** Throws while one of the keys has to wait. */
  private async count(counts: readonly Count[]): Promise<void> {
    const { rows } = await this.pool.query<{ until: Date | null }>('select identity.count_attempt($1, $2) as until', [
      keysOf(counts),
      counts.map(({ free }) => free),
    ]);
    if (rows[0]?.until) throw new TooManyAttemptsError(rows[0].until);
  }
}

const keysOf = (counts: readonly Count[]): string[] => counts.map(({ key }) => hashOf(key));
