import { type PersonalData } from '#lib/personal-data';
import { redactAudit } from './redact.js';

/** Who changed somebody else’s record is given what they changed, without that person’s addresses. */
const withoutOthers = (value: string): string =>
  `case when t.person_id is null or t.person_id = any(:people) then ${value} else audit.redacted(${value}, '{email,phone}') end`;

/** The audit log, and which requests were answered already. */
export const personalData: PersonalData = {
  name: 'writes',
  tables: {
    'audit.entry': {
      of: { account_id: 'ACCOUNT', person_id: 'PERSON' },
      given: {
        as: 'auditLog',
        columns: ['at', 'action', 'subject_type', 'subject_id'],
        with: { before: withoutOthers('t.before'), after: withoutOthers('t.after') },
        orderBy: 't.id',
      },
      impersonal: ['organization_id', 'request_id', 'xid', 'theirs'],
      cleared: ['before', 'after'],
      kept: 'Evidence of who did what to others. What names the erased is taken out, and their account has no name any more.',
    },
    'writes.answered': {
      of: { account_id: 'ACCOUNT' },
      impersonal: ['key', 'operation', 'digest', 'subject_id', 'at'],
      kept: 'An account without a name, and what it made; the audit log tells the same.',
      until: `t.at < now() - interval '30 days'`,
    },
  },
  erase: (tx, somebody, _content, inAudit) => redactAudit(tx, somebody, inAudit),
};
