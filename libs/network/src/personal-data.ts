import { type PersonalData } from '#lib/personal-data';

const HISTORY = 'The history of organizations and bodies: what somebody did there stays, by a record without a name.';
const OTHERS = 'Names somebody else.';
const ORGANIZATION = '(select o.name from network.organization o where o.id = t.organization_id)';

/** What the network holds of people: their record, and what they did in organizations and bodies. */
export const personalData: PersonalData = {
  name: 'network',
  tables: {
    'network.person': {
      of: { id: 'PERSON' },
      given: { as: 'person', columns: ['given_name', 'family_name', 'email', 'phone', 'public'] },
      withheld: { erased_at: 'Tells that the record is erased, and nothing else.' },
      erased: {
        given_name: `'Personne'`,
        family_name: `'effacée'`,
        email: 'null',
        phone: 'null',
        public: 'false',
        version: 'version + 1',
        erased_at: 'now()',
      },
      kept: HISTORY,
      inAudit: ['name', 'given_name', 'family_name', 'email', 'phone'],
    },
    'network.position': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'positions',
        columns: ['kind', 'title', 'valid_from', 'valid_to'],
        with: { full_time_share: 't.full_time_share::float', organization: ORGANIZATION },
        orderBy: 't.valid_from',
      },
      impersonal: ['sources'],
      kept: HISTORY,
    },
    'network.mandate': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'mandates',
        columns: ['function', 'seat', 'valid_from', 'valid_to'],
        with: {
          body: '(select b.name from network.governing_body b where b.id = t.governing_body_id)',
          constituency: '(select c.name from network.constituency c where c.id = t.constituency_id)',
          organization: ORGANIZATION,
        },
        orderBy: 't.valid_from',
      },
      withheld: { substitute_for: OTHERS },
      impersonal: ['sources'],
      kept: HISTORY,
    },
    'network.attendance': {
      of: { mandate_id: 'network.mandate' },
      given: {
        as: 'attendances',
        columns: ['status'],
        with: { scheduled_on: '(select g.scheduled_on from network.meeting g where g.id = t.meeting_id)' },
        orderBy: 'scheduled_on',
      },
      withheld: { proxy_id: OTHERS },
      impersonal: ['governing_body_id'],
      kept: HISTORY,
    },
    'network.vote': {
      of: { mandate_id: 'network.mandate' },
      given: {
        as: 'votes',
        columns: ['choice'],
        with: {
          decided_on: '(select d.decided_on from network.decision d where d.id = t.decision_id)',
          title: '(select d.title from network.decision d where d.id = t.decision_id)',
        },
        orderBy: 'decided_on',
      },
      impersonal: ['secret'],
      kept: HISTORY,
    },
    'network.decision': {
      of: { proposed_by: 'network.mandate' },
      given: { as: 'proposals', columns: ['decided_on', 'title'], orderBy: 't.decided_on' },
      impersonal: [
        ...['governing_body_id', 'meeting_id', 'agenda_item_id', 'year', 'number', 'text', 'outcome', 'secret'],
        ...['votes_for', 'votes_against', 'votes_abstained', 'sources'],
      ],
      kept: HISTORY,
    },
  },
  // Names and addresses of organizations and what belongs to them, and notes on facts and their dates.
  impersonal: {
    'network.organization_logo': ['bytes'],
    'network.agreement': ['supersedes_note'],
    'network.asserted_figure': ['note'],
    'network.bank_account': ['iban', 'bic'],
    'network.bond': ['name'],
    'network.constituency': ['name'],
    'network.fee_scale': ['name'],
    'network.governing_body': ['name'],
    'network.membership_fact': ['note'],
    'network.network_event': ['note'],
    'network.organization': ['name', 'phone', 'email'],
    'network.organization_address': ['street'],
    'network.organization_name': ['name'],
    // Whoever signs does so in a public function: what was certified stays as it was.
    'network.receipt': ['payer', 'payer_address', 'issuer', 'issuer_address', 'signatory', 'signatory_function'],
    'network.signature': ['note'],
    'network.withdrawal': ['precision_note'],
  },
};
