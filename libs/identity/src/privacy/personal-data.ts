import { forgetLetters } from '#lib/mail';
import { type PersonalData } from '#lib/personal-data';
import { confirmEmailChange } from '../mails.js';
import { DEVICE_LIFE_DAYS } from '../session/device.js';

const SECRET = 'Proves who somebody is: it is theirs to know, and nobody reads it.';
const ENDS = 'Tells when the row ends or how it was kept, and nothing else.';
const UNPROVED = 'Whoever asked for an account has not proved that the address is theirs.';
const OTHERS = 'Names somebody else.';
const ORGANIZATION = '(select o.name from network.organization o where o.id = t.organization_id)';

/** What identity holds of people. An idle account goes after two years: see `PrivacyService.retain`. */
export const personalData: PersonalData = {
  name: 'identity',
  tables: {
    'identity.account': {
      of: { id: 'ACCOUNT' },
      given: {
        as: 'account',
        columns: [
          ...[
            'id',
            'email',
            'email_verified_at',
            'locale',
            'created_at',
            'last_seen_at',
            'password_changed_at',
            'signed_out_at',
          ],
          'totp_confirmed_at',
        ],
      },
      withheld: {
        password_hash: SECRET,
        totp_secret: SECRET,
        totp_step: SECRET,
        recovery_hashes: SECRET,
        warned_at: ENDS,
        erased_at: ENDS,
      },
      impersonal: ['person_id'],
      erased: {
        email: `id || '@erased.invalid'`,
        password_hash: 'null',
        totp_secret: 'null',
        totp_confirmed_at: 'null',
        recovery_hashes: `'{}'`,
        erased_at: 'now()',
      },
      kept: 'The id, by which the audit log tells that one account did several things; it has no name any more.',
      inAudit: ['email'],
    },
    'identity.role_grant': {
      of: { account_id: 'ACCOUNT' },
      given: {
        as: 'roles',
        columns: ['role', 'scope_kind', 'scope_id', 'valid_from', 'valid_to'],
        with: { organization: ORGANIZATION },
        orderBy: 't.valid_from',
      },
      withheld: { granted_by: OTHERS },
      impersonal: ['email_domain'],
      erased: 'ROWS',
    },
    'identity.consent': {
      of: { account_id: 'ACCOUNT' },
      given: { as: 'consents', columns: ['purpose', 'given', 'text_version', 'at'], orderBy: 't.id' },
      erased: 'ROWS',
    },
    'identity.session': {
      of: { account_id: 'ACCOUNT' },
      given: {
        as: 'sessions',
        columns: [
          ...['created_at', 'last_used_at', 'expires_at', 'user_agent', 'address', 'second_factor_at', 'proved_at'],
        ],
      },
      withheld: { secret_hash: SECRET, former_hash: SECRET, rotated_at: ENDS },
      erased: 'ROWS',
      until: 't.expires_at < now()',
      inAudit: ['user_agent', 'address'],
    },
    'identity.known_device': {
      of: { account_id: 'ACCOUNT' },
      given: { as: 'knownDevices', columns: ['created_at', 'seen_at'] },
      withheld: { secret_hash: SECRET },
      erased: 'ROWS',
      until: `t.seen_at < now() - interval '${DEVICE_LIFE_DAYS} days'`,
    },
    'identity.token': {
      of: { account_id: 'ACCOUNT' },
      given: {
        as: 'tokens',
        columns: [
          'name',
          'scopes',
          'reports',
          'is_key',
          'hint',
          'created_at',
          'last_used_at',
          'uses',
          'most_a_day',
          'used_on',
          'uses_that_day',
          'expires_at',
          'revoked_at',
        ],
        with: { organization: ORGANIZATION },
      },
      withheld: { secret_hash: SECRET, rotated_at: ENDS, second_factor_at: ENDS },
      erased: 'ROWS',
      inAudit: ['name'],
    },
    'identity.oidc_identity': {
      of: { account_id: 'ACCOUNT' },
      given: { as: 'linkedServices', columns: ['issuer', 'subject', 'linked_at'] },
      erased: 'ROWS',
    },
    'identity.mail_link': {
      of: { account_id: 'ACCOUNT' },
      given: { as: 'mailedLinks', columns: ['purpose', 'email', 'created_at', 'expires_at', 'used_at'] },
      withheld: { secret_hash: SECRET },
      erased: 'ROWS',
      until: `t.expires_at < now() - interval '7 days'`,
    },
    'identity.sign_in_step': {
      of: { account_id: 'ACCOUNT' },
      withheld: { secret_hash: SECRET, expires_at: ENDS },
      erased: 'ROWS',
      until: 't.expires_at < now()',
    },
    'identity.oidc_flow': {
      of: { account_id: 'ACCOUNT' },
      withheld: { state_hash: SECRET, nonce: SECRET, verifier: SECRET, expires_at: ENDS },
      impersonal: ['return_to', 'accepts_terms'],
      erased: 'ROWS',
      until: 't.expires_at < now()',
    },
    'identity.sign_up': {
      of: { email: 'ADDRESS' },
      sentAt: 'created_at',
      withheld: {
        given_name: UNPROVED,
        family_name: UNPROVED,
        locale: UNPROVED,
        consents: UNPROVED,
        invitation_id: UNPROVED,
        password_hash: SECRET,
        secret_hash: SECRET,
        created_at: UNPROVED,
        expires_at: ENDS,
      },
      erased: 'ROWS',
      until: 't.expires_at < now()',
    },
    'identity.invitation': {
      of: { email: 'ADDRESS' },
      sentAt: 'created_at',
      given: {
        as: 'invitations',
        columns: ['email', 'role', 'role_until', 'locale', 'created_at', 'expires_at', 'accepted_at', 'revoked_at'],
        with: { organization: ORGANIZATION },
        orderBy: 't.created_at',
      },
      withheld: { invited_by: OTHERS, secret_hash: SECRET },
      erased: 'ROWS',
      until: `t.accepted_at is null and t.expires_at < now() - interval '1 year'`,
    },
    'identity.email_domain': {
      of: { confirmed_by: 'ACCOUNT' },
      given: { as: 'confirmedDomains', columns: ['domain', 'confirmed_at'], with: { organization: ORGANIZATION } },
      impersonal: ['attaches'],
      kept: 'Somebody checked that the domain is the organization’s; the account that did has no name any more.',
    },
    'identity.attempt': {
      of: {},
      kept: 'Hashes of addresses: nobody is found by them.',
      until: `t.last_at < now() - interval '1 day'`,
    },
  }, // An address that was asked for and never confirmed may be anybody's: what asked to confirm it is all that goes.
  async erase(tx, { accountId }) {
    const asked = (await tx.query('select email from identity.mail_link where account_id = $1 and email is not null', [
      accountId,
    ])) as { email: string }[];
    await forgetLetters(
      tx,
      confirmEmailChange,
      asked.map(({ email }) => email),
    );
  },
};
