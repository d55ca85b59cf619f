import { Injectable, type OnModuleInit } from '@nestjs/common';
import { forgetMail } from '#lib/mail';
import { eraseRecords } from '#lib/network';
import { type Tx } from '#lib/writes';
import { PersonalDataHolders } from './holders.js';
import { type ContentChoice, type Person, type PersonalData } from './personal-data.js';

/** Each part of the export and where it comes from. Secrets are no data of the person: their hashes stay out. */
const PARTS: Readonly<Record<string, string>> = {
  person: 'select given_name, family_name, email, phone from network.person where id = any($2)',
  account:
    'select id, email, email_verified_at, locale, created_at, last_seen_at, password_changed_at, totp_confirmed_at from identity.account where id = $1',
  positions:
    'select p.kind, p.title, p.valid_from, p.valid_to, o.name as organization from network.position p join network.organization o on o.id = p.organization_id where p.person_id = any($2) order by p.valid_from',
  mandates:
    'select b.name as body, m.function, m.valid_from, m.valid_to, o.name as organization from network.mandate m join network.governing_body b on b.id = m.governing_body_id left join network.organization o on o.id = m.organization_id where m.person_id = any($2) order by m.valid_from',
  attendances:
    'select g.scheduled_on, t.status from network.attendance t join network.meeting g on g.id = t.meeting_id join network.mandate m on m.id = t.mandate_id where m.person_id = any($2) order by g.scheduled_on',
  votes:
    'select d.decided_on, d.title, v.choice from network.vote v join network.decision d on d.id = v.decision_id join network.mandate m on m.id = v.mandate_id where m.person_id = any($2) order by d.decided_on',
  roles:
    'select g.role, g.valid_from, g.valid_to, o.name as organization from identity.role_grant g left join network.organization o on o.id = g.organization_id where g.account_id = $1 order by g.valid_from',
  consents: 'select purpose, given, text_version, at from identity.consent where account_id = $1 order by id',
  sessions:
    'select created_at, last_used_at, expires_at, user_agent, address from identity.session where account_id = $1',
  knownDevices: 'select created_at, seen_at from identity.known_device where account_id = $1',
  tokens:
    'select name, scopes, hint, created_at, last_used_at, expires_at, revoked_at from identity.token where account_id = $1',
  linkedServices: 'select issuer, linked_at from identity.oidc_identity where account_id = $1',
  auditLog:
    'select at, action, subject_type, subject_id, before, after from audit.entry where account_id = $1 or person_id = any($2) order by id',
};

/** What identity and the network hold of a person. */
@Injectable()
export class OwnData implements PersonalData, OnModuleInit {
  readonly name = 'account';

  constructor(private readonly holders: PersonalDataHolders) {}

  onModuleInit(): void {
    this.holders.add(this);
  }

  async collect(tx: Tx, { accountId, personId }: Person): Promise<unknown> {
    const found: Record<string, unknown> = {};
    const people = await recordsOf(tx, { accountId, personId });
    for (const [part, statement] of Object.entries(PARTS)) {
      // Each statement names both, so that both have a type.
      found[part] = await tx.query(
        `select * from (${statement}) part where $1::text is not null and $2::text[] is not null`,
        [accountId, people],
      );
    }
    return found;
  }

  /**
   * The account goes with all that proves who it was. A person who holds or held positions in an organization stays in its
   * history without name or address: that somebody worked there is the organization's record. Nothing here was written in
   * their own name: votes and minutes are a body's, so that the choice changes nothing.
   */
  async erase(tx: Tx, person: Person, _content: ContentChoice): Promise<void> {
    const { accountId } = person;
    const people = await recordsOf(tx, person);
    for (const table of [
      'session',
      'token',
      'mail_link',
      'oidc_identity',
      'consent',
      'role_grant',
      'sign_in_step',
      'known_device',
    ]) {
      await tx.query(`delete from identity.${table} where account_id = $1`, [accountId]);
    }
    const account = await tx.one<{ email: string }>('select email from identity.account where id = $1', [accountId]);
    await tx.query('delete from identity.sign_up where email = $1', [account?.email]);
    await tx.query('delete from identity.invitation where email = $1', [account?.email]);
    if (account) await forgetMail(tx, account.email);
    await tx.query(
      `update identity.account set email = id || '@erased.invalid', password_hash = null, totp_secret = null, totp_confirmed_at = null,
         recovery_hashes = '{}', erased_at = now() where id = $1`,
      [accountId],
    );
    await eraseRecords(tx, people, [accountId]);
  }
}

/** The person behind the account, and other records of the network with the address that the account has proved. */
async function recordsOf(tx: Tx, { accountId, personId }: Person): Promise<string[]> {
  const others = await tx.query<{ id: string }>(
    `select p.id from network.person p join identity.account a on a.id = $1 and lower(p.email) = a.email
     where not p.demonstration and not exists (select 1 from identity.account o where o.person_id = p.id)`,
    [accountId],
  );
  return [personId, ...others.map(({ id }) => id)];
}
