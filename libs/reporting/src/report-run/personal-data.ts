import { type PersonalData } from '#lib/personal-data';

/** Whoever asks for a file leaves what they asked, for a month, and the file, for a day. */
export const reportRunData: NonNullable<PersonalData['tables']> = {
  'runs.run': {
    of: { account_id: 'ACCOUNT' },
    given: {
      as: 'reportRuns',
      columns: ['format', 'parameters', 'status', 'requested_at', 'ended_at', 'rows_written', 'bytes'],
      with: {
        report:
          '(select q.name from reporting.saved_query_version v join reporting.saved_query q on q.id = v.saved_query_id where v.id = t.version_id)',
      },
    },
    withheld: {
      token_id: 'Which program asked; tokens are given out by their names.',
      requester_id: 'The account or the token again.',
      rights: 'A digest.',
      fingerprint: 'A digest.',
      secret: 'What the address of the file is signed with.',
    },
    impersonal: [
      'version_id',
      'choices',
      'attempt',
      'rows_all',
      'sha256',
      'failure',
      'began_at',
      'known_at',
      'expires_at',
    ],
    erased: 'ROWS',
    inAuditAs: 'ReportRun',
    until: "t.requested_at < now() - interval '30 days'",
  },
  'runs.chunk': {
    of: { run_id: 'runs.run' },
    withheld: { bytes: 'The file, which whoever asked for it downloads.' },
    impersonal: ['attempt', 'nr'],
    erased: 'ROWS',
  },
};
