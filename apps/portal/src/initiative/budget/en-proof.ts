/** Counting the published ballots again. */
export const recount = {
  do: 'Count again here',
  busy: 'Counting…',
  failed: 'The file could not be read. Try again in a moment.',
  same: 'Counted again on your device: {{ballots}}, {{spent}} spent, the same result.',
  other: 'Counted again on your device: {{ballots}}, {{spent}} spent. It is not the result of this page: tell us.',
  ballots_one: '{{count}} ballot',
  ballots_other: '{{count}} ballots',
};

/** How anybody finds their ballot in the count. */
export const proof = {
  command: 'Count again by a command',
  title: 'Check',
  lead: 'Counted on {{at}}. Your receipt shows that your ballot was counted, and anybody can count again.',
  receipt: 'Your receipt',
  look: 'Find my receipt',
  found: {
    yes: 'This receipt is in the list: the ballot was counted.',
    no: 'This receipt is not in the list. Check every character.',
    failed: 'The list could not be read. Try again in a moment.',
  },
  ballots: 'Published ballots',
  published_one: '{{count}} ballot, without any name.',
  published_other: '{{count}} ballots, without any name.',
  file: 'Download the file of the ballots, in Pabulib format',
  few: 'Ballots: {{count}}. That is too few to publish without a risk of showing who voted for what.',
  fewest: 'Fewer than five ballots: no figure of them is told.',
  hash: 'Hash of the ballots',
  seed: 'Draw number',
  booths: 'Paper polling stations',
};
