import { type PersonalData } from '#lib/personal-data';

const PROOF =
  'Proves a training to whoever paid for it (labour code, R. 6313-3) and to whoever reads the certificate: it can be checked for ten years from the end of the year of its issue, the longest that co-funded trainings are kept.';
const CERTIFIED = '(select f.sha256 from training.certificate_file f where f.certificate_id = t.id)';

/** What is issued, and proves something of those whom it names. */
export const issued: PersonalData['tables'] = {
  'training.certificate': {
    of: { person_id: 'PERSON' },
    given: {
      as: 'certificates',
      columns: [
        ...[
          'number',
          'kind',
          'code',
          'issued_on',
          'valid_until',
          'employer',
          'course_title',
          'starts_on',
          'completed_on',
        ],
        ...['attended_minutes', 'replaces_reason', 'ended_on', 'ending', 'end_reason'],
      ],
      with: { holder: 't.holder', sha256: CERTIFIED },
      orderBy: 't.issued_on, t.number',
    },
    impersonal: [
      ...[
        'organization_id',
        'series',
        'year',
        'sequence',
        'employer_id',
        'training_session_id',
        'completion_id',
        'course_id',
      ],
      ...['provider', 'provider_address', 'provider_siren', 'place', 'objectives', 'planned_minutes', 'replaces_id'],
      // Whoever signs does so in a public function.
      ...['status_position', 'signatory', 'signatory_function'],
    ],
    retained: { holder: PROOF },
    until: 'training.is_spent(t.issued_on, t.person_id)',
    kept: PROOF,
  },
  'training.certificate_file': {
    of: { certificate_id: 'training.certificate' },
    retained: { pdf: PROOF },
    until: 'not exists (select from training.certificate c where c.id = t.certificate_id)',
    kept: PROOF,
  },
  'training.coverage_attestation': {
    of: {},
    // Whoever signs does so in a public function.
    impersonal: [
      ...['organization_id', 'series', 'year', 'sequence', 'number', 'code', 'issued_on', 'covered_on', 'headcount'],
      ...['training_rule_id', 'rule', 'rule_from', 'courses', 'with_names', 'provider', 'provider_address'],
      ...['provider_siren', 'place', 'signatory', 'signatory_function', 'replaces_id', 'replaces_reason', 'end_reason'],
    ],
    until: 'training.is_attestation_spent(t.id)',
    kept: PROOF,
  },
  'training.coverage_attestation_file': {
    of: {},
    retained: { pdf: PROOF },
    until: 'not exists (select from training.coverage_attestation a where a.id = t.coverage_attestation_id)',
    kept: PROOF,
  },
  'training.coverage_attestation_person': {
    of: { person_id: 'PERSON' },
    given: {
      as: 'named_in_attestations',
      with: {
        number: '(select a.number from training.coverage_attestation a where a.id = t.coverage_attestation_id)',
        covered_on: '(select a.covered_on from training.coverage_attestation a where a.id = t.coverage_attestation_id)',
        name: 't.name',
      },
      columns: [],
      orderBy: 't.coverage_attestation_id',
    },
    impersonal: ['coverage_attestation_id', 'place'],
    retained: { name: PROOF },
    until: 'not exists (select from training.coverage_attestation a where a.id = t.coverage_attestation_id)',
    kept: PROOF,
  },
  'training.certificate_issue_result': {
    of: { person_id: 'PERSON' },
    impersonal: ['certificate_issue_id', 'place', 'completion_id', 'certificate_id', 'refusal', 'known_number'],
    until: `(select i.issued_at from training.certificate_issue i where i.id = t.certificate_issue_id) < now() - interval '30 days'`,
    erased: 'ROWS',
  },
};
