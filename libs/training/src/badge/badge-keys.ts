import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type CryptoKey, exportJWK, exportPKCS8, generateKeyPair, importPKCS8, type JWK } from 'jose';
import { Pool } from 'pg';
import { seal, unseal } from '#lib/access';
import { Config } from '#lib/config';
import { typeId } from '#lib/graphql';
import { publicUrlOf } from '#lib/mail';

export const ALGORITHM = 'RS256';
/** That of the lock under which a key is made. */
const LOCK = 7_100_501;

export interface SigningKey {
  id: string;
  /** Its address, which is its name (`kid`) in a badge's header and in the published set alike. */
  address: string;
  private: CryptoKey;
}

/**
 * The keys that sign badges: one in use, and the public halves of all before it. The private half is in the database, sealed with a
 * secret that is not: no backup can sign.
 */
@Injectable()
export class BadgeKeys implements OnApplicationBootstrap {
  private readonly log = new Logger('Badges');
  private opened: SigningKey | undefined;
  /** Settles once the first key was made, where there was none. */
  ready: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.sealingSecret)
      this.ready = this.current().catch((error: Error) => this.log.error(`No badge can be signed: ${error.message}`));
  }

  /** Null where no secret is set. */
  async current(): Promise<SigningKey | null> {
    const secret = this.config.sealingSecret;
    if (!secret) return null;
    const kept = (await this.inUse()) ?? (await this.make(secret));
    const { id } = kept;
    if (this.opened?.id !== id)
      this.opened = { id, address: this.addressOf(id), private: await opened(secret, kept.sealed) };
    return this.opened;
  }

  /** Has another key sign from now on; what the former signed can still be proved. */
  async rotate(): Promise<string> {
    const secret = this.config.sealingSecret;
    if (!secret) throw new Error('SEALING_SECRET is not set: no key is made');
    return (await this.make(secret, true)).id;
  }

  /** Public halves, the one in use first. */
  async published(): Promise<JWK[]> {
    const { rows } = await this.pool.query<{ id: string; public_jwk: JWK }>(
      'select id, public_jwk from training.badge_key order by retired_at desc nulls first, made_at desc',
    );
    return rows.map(({ id, public_jwk: jwk }) => ({ ...jwk, kid: this.addressOf(id), alg: ALGORITHM, use: 'sig' }));
  }

  /** One of them, by its id. Null where there is none. */
  async publishedAs(id: string): Promise<JWK | null> {
    return (await this.published()).find(({ kid }) => kid === this.addressOf(id)) ?? null;
  }

  private addressOf(id: string): string {
    return `${publicUrlOf(this.config)}/badges/keys/${id}`;
  }

  private async inUse(): Promise<Kept | undefined> {
    const { rows } = await this.pool.query<Kept>('select id, sealed from training.badge_key where retired_at is null');
    return rows[0];
  }

  /** One process makes it, others take it. */
  private async make(secret: string, instead = false): Promise<Kept> {
    const pair = await generateKeyPair(ALGORITHM, { modulusLength: 2048, extractable: true });
    const made = { id: typeId('badge_key'), sealed: seal(secret, await exportPKCS8(pair.privateKey), 'badge key') };
    const jwk = await exportJWK(pair.publicKey);
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
      if (instead)
        await client.query('update training.badge_key set retired_at = clock_timestamp() where retired_at is null');
      await client.query(
        `insert into training.badge_key (id, public_jwk, sealed) select $1, $2, $3
         where not exists (select from training.badge_key where retired_at is null)`,
        [made.id, JSON.stringify(jwk), made.sealed],
      );
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
    return (await this.inUse())!;
  }
}

interface Kept {
  id: string;
  sealed: Buffer;
}

async function opened(secret: string, sealed: Buffer): Promise<CryptoKey> {
  const text = unseal(secret, sealed, 'badge key');
  if (!text)
    throw new Error(
      'the key was sealed with another SEALING_SECRET: set that one again, or make another key (badges:rotate)',
    );
  return importPKCS8(text, ALGORITHM);
}
