import { registerEnumType } from '@nestjs/graphql';

export enum PollState {
  ANNOUNCED = 'ANNOUNCED',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(PollState, {
  name: 'PollState',
  description: 'How far a poll is at the instant of the question, by the clock.',
  valuesMap: {
    ANNOUNCED: { description: 'It is to open; who may vote, and how it is counted, is said.' },
    OPEN: { description: 'Ballots are taken. How many say what is told to nobody.' },
    CLOSED: { description: 'No ballot is taken any more; the result is there.' },
  },
});

export enum PollMethod {
  CONSENT = 'CONSENT',
  MAJORITY = 'MAJORITY',
  APPROVAL = 'APPROVAL',
  SCHULZE = 'SCHULZE',
  BORDA = 'BORDA',
  SCORE = 'SCORE',
}
registerEnumType(PollMethod, {
  name: 'PollMethod',
  description: 'How a poll is voted and counted.',
  valuesMap: {
    CONSENT: { description: 'A proposal is accepted where nobody objects; whoever objects says why.' },
    MAJORITY: {
      description:
        'A proposal is accepted where more say yes than no; abstentions and blank ballots count for neither.',
    },
    APPROVAL: { description: 'Everybody approves as many options as they like; the most approved is first.' },
    SCHULZE: {
      description:
        'Everybody ranks the options; an option that wins its duel against every other is first (M. Schulze, winning votes).',
    },
    BORDA: {
      description:
        'Everybody ranks the options; each has a point for every option ranked after it, and half a point for every one beside it.',
    },
    SCORE: { description: 'Everybody gives each option a score; the highest sum is first.' },
  },
});

export enum PollTieRule {
  SHARED = 'SHARED',
  LISTED_FIRST = 'LISTED_FIRST',
}
registerEnumType(PollTieRule, {
  name: 'PollTieRule',
  description: 'What becomes of options that are equal, said before the poll opens.',
  valuesMap: {
    SHARED: { description: 'They share a rank.' },
    LISTED_FIRST: { description: 'The one that is listed before comes before.' },
  },
});

export enum PollVoices {
  PERSON = 'PERSON',
  ORGANIZATION = 'ORGANIZATION',
}
registerEnumType(PollVoices, {
  name: 'PollVoices',
  description: 'Of whom the voices of a poll are.',
  valuesMap: {
    PERSON: { description: 'Each person has one.' },
    ORGANIZATION: { description: 'Each organization has one, which somebody of it casts.' },
  },
});

export enum PollAnswer {
  YES = 'YES',
  NO = 'NO',
  OBJECTION = 'OBJECTION',
  ABSTENTION = 'ABSTENTION',
  BLANK = 'BLANK',
  CHOICE = 'CHOICE',
}
registerEnumType(PollAnswer, {
  name: 'PollAnswer',
  description: 'What a ballot says.',
  valuesMap: {
    YES: { description: 'For the proposal, by consent or majority.' },
    NO: { description: 'Against the proposal, by majority.' },
    OBJECTION: { description: 'An objection to the proposal, by consent: its reason comes with it.' },
    ABSTENTION: { description: 'Takes part and does not choose.' },
    BLANK: { description: 'Takes part and would have nothing of what is offered.' },
    CHOICE: { description: 'Ranks, approves or scores options.' },
  },
});
