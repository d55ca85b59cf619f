/** Courses that must have been completed before another one. */
export const prerequisite = {
  title: 'Prerequisites',
  courses: 'Courses to have taken before',
  coursesHelp: 'In addition to what the text says. The platform checks who has taken them.',
  add: 'Add a course',
  policy: 'When one of these courses is missing',
  policyNotes: {
    WARNS: 'Whoever lacks one may still enrol; the training provider sees it.',
    REFUSES: 'Whoever lacks one cannot enrol online: the training provider may accept other proof.',
  },
  mine: 'Your prerequisites',
  states: { MET: 'completed', PROVED: 'proof seen', PARTIAL: 'attended in part', MISSING: 'missing' },
  unknown: 'not disclosed',
  completedOn: 'on {{day}}',
  lacking: 'Prerequisites to check',
  prove: 'Record a proof',
  proveHelp:
    'What you have seen that stands for this course: a diploma, a certificate from another provider, experience.',
  proof: 'Proof',
  proofHelp: 'Read by the person and by those who run the session.',
  removeProof: 'Take the proof back',
  removeProofConfirm: 'The proof “{{proof}}” will be taken back; the audit log remembers it.',
};

export const prerequisitePolicies = {
  WARNS: 'People may enrol, and whoever decides sees it',
  REFUSES: 'People may not enrol, except by the provider',
};
