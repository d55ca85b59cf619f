import { gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { CompactSign } from 'jose';
import { Pool } from 'pg';
import { Config } from '#lib/config';
import { publicUrlOf } from '#lib/mail';
import { todayInParis } from '#lib/graphql';
import {
  type Certified,
  claimsOf,
  CONTEXTS,
  credentialOf,
  issuerAddress,
  LIST_LENGTH,
  statusListAddress,
  statusListOf,
} from './badge.credential.js';
import { ALGORITHM, BadgeKeys } from './badge-keys.js';

export interface Badge {
  credential: Record<string, unknown>;
  /** The same as a JWT. */
  signed: string;
}

/** Certificates as open badges that prove themselves, also when this server is no more. */
@Injectable()
export class Badges {
  private readonly base: string;
  /** Lists under way: whoever asks for one meanwhile is answered by it. */
  private readonly making = new Map<number, Promise<string | null>>();

  constructor(
    private readonly pool: Pool,
    private readonly keys: BadgeKeys,
    config: Config,
  ) {
    this.base = publicUrlOf(config);
  }

  /** Of a certificate that the caller is known to see. Null where no key signs. */
  async of(certificate: string): Promise<Badge | null> {
    const { rows } = await this.pool.query<Certified>(
      `select c.id, c.number, c.code, c.kind, c.issued_on as "issuedOn", c.valid_until as "validUntil", c.holder, c.provider,
         c.organization_id as "organizationId", c.course_id as "courseId", c.course_title as "courseTitle", c.objectives,
         c.starts_on as "startsOn", c.completed_on as "completedOn", c.attended_minutes as "attendedMinutes",
         c.status_position as "statusPosition", f.sha256, c.demonstration as "isDemonstration"
       from training.certificate c join training.certificate_file f on f.certificate_id = c.id where c.id = $1`,
      [certificate],
    );
    const [certified] = rows;
    if (!certified) return null;
    const credential = credentialOf(certified, this.base);
    const signed = await this.sign(claimsOf(credential, certified.issuedOn));
    return signed ? { credential, signed } : null;
  }

  /**
   * Which badges are revoked, as a signed list of bits (W3C Bitstring Status List): all but those of certificates in force. Null for a
   * list that has not begun, or where no key signs.
   */
  statusList(list: number): Promise<string | null> {
    const made = this.making.get(list) ?? this.makeList(list).finally(() => this.making.delete(list));
    this.making.set(list, made);
    return made;
  }

  private async makeList(list: number): Promise<string | null> {
    const first = (list - 1) * LIST_LENGTH;
    const { rows } = await this.pool.query<{ inForce: number[]; last: number | null }>(
      `select array(select c.status_position from training.certificate c
           where c.status_position between $1::bigint and $2::bigint and c.ended_on is null) as "inForce",
         (select max(c.status_position) from training.certificate c) as last`,
      [first, first + LIST_LENGTH - 1],
    );
    const { inForce, last } = rows[0]!;
    if (list < 1 || list > statusListOf(last ?? 0)) return null;
    const bits = Buffer.alloc(LIST_LENGTH / 8, 0xff);
    for (const position of inForce) bits[(position - first) >> 3]! &= ~(0x80 >> ((position - first) & 7));
    const id = statusListAddress(this.base, list);
    const today = todayInParis();
    const credential = {
      '@context': [CONTEXTS[0]],
      id,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: issuerAddress(this.base, 'platform'),
      validFrom: `${today}T00:00:00Z`,
      credentialSubject: {
        id: `${id}#list`,
        type: 'BitstringStatusList',
        statusPurpose: 'revocation',
        encodedList: `u${gzipSync(bits).toString('base64url')}`,
      },
    };
    return this.sign(claimsOf(credential, today));
  }

  /** Who issues badges: an organization that gave out certificates, or the platform, which publishes the lists. */
  async issuer(organization: string): Promise<Record<string, unknown> | null> {
    const profile = { '@context': CONTEXTS, id: issuerAddress(this.base, organization), type: 'Profile' };
    const keys = `${this.base}/badges/jwks.json`;
    if (organization === 'platform') return { ...profile, name: 'S-PASS Territoires', url: this.base, jwks_uri: keys };
    const { rows } = await this.pool.query<{ name: string; key: string }>(
      `select o.name, o.key from network.organization o
       where o.id = $1 and exists (select from training.certificate_counter c where c.organization_id = o.id)`,
      [organization],
    );
    const [found] = rows;
    return found
      ? { ...profile, name: found.name, url: `${this.base}/organisations/${found.key}`, jwks_uri: keys }
      : null;
  }

  private async sign(claims: Record<string, unknown>): Promise<string | null> {
    const key = await this.keys.current();
    if (!key) return null;
    return new CompactSign(Buffer.from(JSON.stringify(claims)))
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT', kid: key.address })
      .sign(key.private);
  }
}
