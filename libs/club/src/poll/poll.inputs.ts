import { InputType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '#lib/graphql';
import { change, Lines, Made, OPTIONAL, Parts, Reference, References, Text, Value, Whole } from '#lib/writes';
import { PollMethod, PollTieRule, PollVoices } from './poll.enums.js';

@InputType({ description: 'Something that a poll offers to choose.' })
export class PollOptionInput {
  @Text(200, 'What it is called in French.') titleFr: string;
  @Text(200, 'The same in English.', OPTIONAL) titleEn?: string | null;
}

@InputType({
  description: 'A question that those who make a workstream are to decide by vote. Who may is fixed by this.',
})
export class PollOpenInput extends Made {
  @Reference('The workstream that decides.') workstreamId: string;
  @Text(200, 'The question in French.') titleFr: string;
  @Text(200, 'The same in English.', OPTIONAL) titleEn?: string | null;
  @Lines(4000, 'What there is to know of it, in French; plain text.', { unless: '' }) aboutFr: string;
  @Lines(4000, 'The same in English.', OPTIONAL) aboutEn?: string | null;
  @Value(() => PollMethod, 'How it is voted and counted.') method: PollMethod;
  @Value(() => PollTieRule, 'What becomes of options that are equal.', { unless: PollTieRule.SHARED })
  tieRule: PollTieRule;
  @Parts(
    () => PollOptionInput,
    20,
    'What it offers, in order: two at least, and none for a proposal, which is voted by consent or majority.',
    {
      unless: [],
    },
  )
  options: PollOptionInput[];
  @Value(() => PollVoices, 'Of whom the voices are.', { unless: PollVoices.PERSON }) voices: PollVoices;
  @References(
    1000,
    'Who may vote: people who work on the workstream, or organizations that make it; all of them when left out.',
    OPTIONAL,
  )
  voters?: string[] | null;
  @Value(() => Boolean, 'Whether nobody can ever be told who chose what. This cannot be taken back.', { unless: false })
  isAnonymous: boolean;
  @Value(() => Boolean, 'Whether how many have voted is told while it is open.', { unless: false })
  isTurnoutShown: boolean;
  @Whole(0, 5, 'How many voters may hand their voice to the same one.', { unless: 0 }) proxies: number;
  @Whole(1, 100, 'How many must take part for the result to hold, in per cent; any number when left out.', OPTIONAL)
  quorumPercent?: number | null;
  @Value(() => PollVoices, 'Of what the quorum is a share: the voices, or the organizations that they are of.', {
    unless: PollVoices.PERSON,
  })
  quorumOf: PollVoices;
  @Whole(1, 10, 'The highest score, where it is voted by score; 5 when left out.', OPTIONAL) scoreMax?: number | null;
  @Value(() => DateTime, 'From when ballots are taken; at once when left out.', OPTIONAL) opensAt?: string | null;
  @Value(() => DateTime, 'Until when ballots are taken.') closesAt: string;
  @Value(() => LocalDate, 'The day on which the decision is to be asked again.', OPTIONAL) reviewOn?: string | null;
}

@InputType({
  description:
    'Corrects a poll, until the first vote; the day on which it is asked again can always be changed. Fields left out stay as they are.',
})
export class PollUpdateInput extends change('The poll.') {
  @Text(200, 'The question in French.', OPTIONAL) titleFr?: string | null;
  @Text(200, 'The same in English.', OPTIONAL) titleEn?: string | null;
  @Lines(4000, 'What there is to know of it, in French.', OPTIONAL) aboutFr?: string | null;
  @Lines(4000, 'The same in English.', OPTIONAL) aboutEn?: string | null;
  @Parts(() => PollOptionInput, 20, 'What it offers, in place of what stood there.', OPTIONAL) options?:
    | PollOptionInput[]
    | null;
  @Value(() => DateTime, 'Until when ballots are taken.', OPTIONAL) closesAt?: string | null;
  @Value(() => LocalDate, 'The day on which the decision is to be asked again; null for none.', OPTIONAL) reviewOn?:
    | string
    | null;
}

@InputType({
  description: 'Closes a poll before its time: the result is there at once, and no ballot is taken any more.',
})
export class PollCloseInput extends change('The poll.') {}

@InputType({
  description:
    'Asks a question again, in a new round: who may vote is fixed anew, and everybody votes anew. A round that is still open is closed by it.',
})
export class PollRenewInput extends change('The round before.') {
  @Parts(() => PollOptionInput, 20, 'What it offers; the same as before when left out.', OPTIONAL) options?:
    | PollOptionInput[]
    | null;
  @References(
    1000,
    'Who may vote: people who work on the workstream, or organizations that make it; all of them when left out.',
    OPTIONAL,
  )
  voters?: string[] | null;
  @Value(() => DateTime, 'From when ballots are taken; at once when left out.', OPTIONAL) opensAt?: string | null;
  @Value(() => DateTime, 'Until when ballots are taken.') closesAt: string;
  @Value(() => LocalDate, 'The day on which the decision is to be asked again.', OPTIONAL) reviewOn?: string | null;
}
