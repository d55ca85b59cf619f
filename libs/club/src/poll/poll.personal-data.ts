import { type PersonalData } from '#lib/personal-data';

export const pollData: NonNullable<PersonalData['tables']> = {
  'club.poll_voter': {
    of: { person_id: 'PERSON' },
    given: {
      as: 'polls',
      columns: ['voted_on', 'choice', 'receipt'],
      with: { poll: '(select p.title_fr from club.poll p where p.id = t.poll_id)' },
    },
    impersonal: ['poll_id', 'anonymous', 'place', 'organization_id', 'proxy_id'],
    // What they wrote goes; what they chose is counted.
    erased: { person_id: 'null', choice: `choice - 'reason'` },
    kept: 'A result stays countable from its ballots, without the names of those who cast them.',
  },
};

/** All ballots of an anonymous poll in one row: nobody’s. */
export const pollOfNobody = { 'club.ballot_box': ['ballots', 'receipts'] };
