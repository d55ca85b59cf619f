import { Injectable } from '@nestjs/common';
import { forgetMail } from '#lib/mail';
import { type Tx } from '#lib/writes';
import { type ContentChoice, type Person, type PersonalData } from './personal-data.js';

/** Each part of the export and where it comes from. Secrets are no data of the person: their hashes stay out. */
const PARTS: Readonly<Record<string, string>> = {
  person: 'select given_name, family_name, email, phone from network.person where id = $2',
  account:
    'select id, email, email_verified_at, locale, created_at, last_seen_at, password_changed_at, totp_confirmed_at from identity.account where id = $1',
  positions:
    'select p.kind, p.title, p.valid_from, p.valid_to, o.name as organization from network.position p join network.organization o on o.id = p.organization_id where p.person_id = $2 order by p.valid_from',
  mandates:
    'select b.name as body, m.function, m.valid_from, m.valid_to, o.name as organization from network.mandate m join network.governing_body b on b.id = m.governing_body_id left join network.organization o on o.id = m.organization_id where m.person_id = $2 order by m.valid_from',
  attendances:
    'select g.scheduled_on, t.status from network.attendance t join network.meeting g on g.id = t.meeting_id join network.mandate m on m.id = t.mandate_id where m.person_id = $2 order by g.scheduled_on',
  votes:
    'select d.decided_on, d.title, v.choice from network.vote v join network.decision d on d.id = v.decision_id join network.mandate m on m.id = v.mandate_id where m.person_id = $2 order by d.decided_on',
  roles:
    'select g.role, g.valid_from, g.valid_to, o.name as organization from identity.role_grant g left join network.organization o on o.id = g.organization_id where g.account_id = $1 order by g.valid_from',
  consents: 'select purpose, given, text_version, at from identity.consent where account_id = $1 order by id',
  sessions:
    'select created_at, last_used_at, expires_at, user_agent, address from identity.session where account_id = $1',
  tokens:
    'select name, scopes, hint, created_at, last_used_at, expires_at, revoked_at from identity.token where account_id = $1',
  linkedServices: 'select issuer, linked_at from identity.oidc_identity where account_id = $1',
  auditLog:
    'select at, action, subject_type, subject_id, before, after from audit.entry where account_id = $1 or person_id = $2 order by id',
};

/** What identity and the network hold of a person. */
@Injectable()
export class OwnData implements PersonalData {
  readonly name = 'account';

  async collect(tx: Tx, { accountId, personId }: Person): Promise<unknown> {
    const found: Record<string, unknown> = {};
    for (const [part, statement] of Object.entries(PARTS)) {
      // Each statement names both, so that both have a type.
      found[part] = await tx.query(
        `select * from (${statement}) part where $1::text is not null and $2::text is not null`,
        [accountId, personId],
      );
    }
    return found;
  }

  /**
   * The account goes with all that proves who it was. A person who holds or held positions in an organization stays in its
   * history without name or address: that somebody worked there is the organization's record.
   */
  async erase(tx: Tx, { accountId, personId }: Person, _content: ContentChoice): Promise<void> {
    for (const table of ['session', 'token', 'mail_link', 'oidc_identity', 'consent', 'role_grant']) {
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
    await tx.query(
      `update network.person set given_name = 'Personne', family_name = 'effacée', email = null, phone = null, public = false where id = $1`,
      [personId],
    );
    await tx.query(`select set_config('audit.erasing', 'on', true)`);
    await tx.query('update audit.entry set before = null, after = null where account_id = $1 or person_id = $2', [
      accountId,
      personId,
    ]);
    await tx.query(`select set_config('audit.erasing', 'off', true)`);
  }
}
