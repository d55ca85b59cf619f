import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  evaluation: {
    title: 'Evaluations',
    moments: {
      POSITIONING: 'Before the session',
      HOT: 'At the end of the session',
      COLD: 'Three months later',
    },
    statuses: { OPEN: 'Open', CLOSED: 'Closed' },
    toAnswer: 'Waiting for your answer',
    answer: 'Answer',
    answered: 'You have answered',
    answeredText: 'Your answer has been recorded. Thank you for your time.',
    untilDay: 'until {{day}}',
    over: 'This evaluation is no longer open',
    noLink: 'This link is incomplete, or not the right one. Use the one in the email you received.',
    missingTitle: 'There is no such evaluation',
    missing: 'It does not exist, or it does not concern you.',
    mine: 'See my training',
    until: 'Answer by',
    named:
      'Your answers carry your name. The trainers and the training provider read them to prepare the session; nobody else does.',
    anonymous:
      'Your answers do not carry your name. They are kept without a date and in no order, and nothing leads back to you. Do not name yourself in what you write. Results are read all together, once the evaluation is closed and there are at least five answers.',
    send: 'Send my answers',
    optional: 'Optional.',
    scale: { one: '1 – not at all', two: '2', three: '3', four: '4', five: '5 – entirely' },
    missingAnswer: 'Answer this question.',
    results: {
      COLLECTING:
        'Answers are coming in. Results can be read once the evaluation is closed, if there are at least five.',
      TOO_FEW: 'Fewer than five answers: nothing is shown, so that nobody can be recognised.',
      count_one: '{{count}} answer',
      count_other: '{{count}} answers',
      mean: 'Mean {{mean}} out of 5',
      ofAll: '{{count}} of {{all}}',
      note: 'A question is shown once it has five answers.',
    },
    positioning: 'What participants know and expect',
    participant: 'Participant',
    question: 'Question',
    theirAnswer: 'Answer',
    outOfFive: '{{value}} out of 5',
    satisfaction: 'Satisfaction at the end of sessions',
    satisfactionYear: 'Year',
    satisfactionMean: 'Mean',
    satisfied: 'Satisfied (4 or 5)',
    answers: 'Answers',
    percent: '{{value}}%',
    form: {
      publish: 'Choose your questions',
      publishSubmit: 'Publish these questions',
      publishIntro:
        'Your questions replace those of the platform for sessions that begin on or after the day you choose. At the end of a session, overall satisfaction is always asked first.',
      moment: 'When',
      from: 'For sessions from',
      questions: 'Questions',
      add: 'Add a question',
      question: 'Question',
      kind: 'Answer',
      kinds: { SCALE: 'From 1 to 5', CHOICE: 'One choice', TEXT: 'Free text' },
      choices: 'Choices, separated by semicolons',
    },
  },
};
