import { Extensions, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { PollMethod, PollState, PollTieRule, PollVoices } from './poll.enums.js';

@Audience('EVERYONE')
@OwnedBy('club')
@ObjectType({ description: 'Something that a poll offers to choose.' })
export class PollOption {
  @Field(() => ID, { description: 'What ballots name it by.' })
  id: string;

  @Field({ description: 'What it is called, in the caller’s language.' })
  title: string;

  @Field({ description: 'What it is called in French.' })
  titleFr: string;

  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  titleEn: string | null;
}

@Audience('EVERYONE')
@OwnedBy('club')
@ObjectType({ description: 'How many of those who may vote have.' })
export class PollTurnout {
  @Field(() => Int, { description: 'Voices that were cast.' })
  voted: number;

  @Field(() => Int, { description: 'Voices on the roll.' })
  voters: number;

  @Field(() => Int, { description: 'Organizations of whose voices one was cast at least.' })
  organizationsVoted: number;

  @Field(() => Int, { description: 'Organizations that have a voice on the roll.' })
  organizations: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether the quorum is reached; null where none was asked.' })
  isQuorate: boolean | null;
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'A question that those who make a workstream decide by vote. It is sealed while it is open: nobody is told what was chosen.',
})
@Entity('club', 'poll')
export class Poll extends DatedNode {
  @Field({ description: 'The question, in the caller’s language.' })
  title: string;

  @Extensions({ length: 200 })
  @Field({ description: 'The question in French.' })
  titleFr: string;

  @Extensions({ length: 200 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  titleEn: string | null;

  @Extensions({ length: 1000 })
  @Field({ description: 'What there is to know of it, in the caller’s language; plain text, may be empty.' })
  about: string;

  @Extensions({ length: 1000 })
  @Field({ description: 'What there is to know of it, in French; may be empty.' })
  aboutFr: string;

  @Extensions({ length: 1000 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  aboutEn: string | null;

  @Field(() => PollState, { description: 'How far it is at this instant, whatever the day that is asked for.' })
  state: PollState;

  @Field(() => PollMethod, { description: 'How it is voted and counted.' })
  method: PollMethod;

  @Field(() => PollTieRule, { description: 'What becomes of options that are equal.' })
  tieRule: PollTieRule;

  @Field(() => PollVoices, { description: 'Of whom the voices are.' })
  voices: PollVoices;

  @Field({
    description:
      'Whether nobody can ever be told who chose what. The roll says who voted, once it is closed; a ballot cannot be changed.',
  })
  isAnonymous: boolean;

  @Field({ description: 'Whether how many have voted is told while it is open.' })
  isTurnoutShown: boolean;

  @Field(() => Int, { description: 'How many voters may hand their voice to the same one; 0 where nobody may.' })
  proxies: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many must take part for the result to hold, in per cent; null for any number.',
  })
  quorumPercent: number | null;

  @Field(() => PollVoices, {
    description: 'Of what the quorum is a share: the voices, or the organizations that they are of.',
  })
  quorumOf: PollVoices;

  @Field(() => Int, { nullable: true, description: 'The highest score; null unless it is voted by score.' })
  scoreMax: number | null;

  @Field(() => DateTime, { description: 'From when ballots are taken.' })
  opensAt: string;

  @Field(() => DateTime, { description: 'Until when ballots are taken, if it is not closed before.' })
  closesAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed before its time; null when it was not.' })
  closedAt: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which the decision is to be asked again; null for none.',
  })
  reviewOn: string | null;

  @Field(() => Int, { description: 'Which time the question is asked, from 1.' })
  round: number;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
