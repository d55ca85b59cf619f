import { InputType, Int } from '@nestjs/graphql';
import { DateTime, LocalDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Reference, References, Text, Value } from '#lib/writes';
import { CallKind, CallModeration } from './call.enums.js';

@InputType({ description: 'What an initiative asks the public for.' })
export class CallRecordInput extends Made {
  @Reference('The initiative.') initiativeId: string;
  @Value(() => CallKind, 'What it asks for.') kind: CallKind;
  @Text(200, 'What it is called in French.') titleFr: string;
  @Text(200, 'The same in English.', OPTIONAL) titleEn?: string | null;
  @Lines(4000, 'What it asks, in French; plain text.', { unless: '' }) aboutFr: string;
  @Lines(4000, 'The same in English.', OPTIONAL) aboutEn?: string | null;
  @Value(() => DateTime, 'From when it takes contributions; from now on when left out.', OPTIONAL)
  opensAt?: string | null;
  @Value(() => DateTime, 'Until when it takes contributions.') closesAt: string;
  @Reference('The phase of the initiative that it is a part of.', OPTIONAL) phaseId?: string | null;
  @Value(() => CallModeration, 'When what people write is read by those who answer for it.', {
    unless: CallModeration.AFTER,
  })
  moderation: CallModeration;
  @Value(() => Boolean, 'Whether people may support what others wrote.', { unless: true }) takesSupport: boolean;
  @Value(() => Boolean, 'Whether people may comment on what others wrote.', { unless: true }) takesComments: boolean;
  @Value(() => Boolean, 'Of a survey: whether people without an account may answer.', { unless: false })
  takesAnonymous: boolean;
  @Value(() => Boolean, 'Of a survey: whether everybody is shown what was counted, once it is closed.', {
    unless: false,
  })
  showsResults: boolean;
  @Text(200, 'Of a photo call, which needs it: what is to be photographed, in French.', OPTIONAL)
  subjectFr?: string | null;
  @Text(200, 'Of a photo call: the same in English.', OPTIONAL) subjectEn?: string | null;
  @Value(() => Int, 'Of a photo call: how many photographs each person may send, 1 to 50; 5 when left out.', OPTIONAL)
  photographsEach?: number | null;
  @Value(() => Boolean, 'Of a photo call: whether it asks where they were taken.', { unless: false })
  asksPosition: boolean;
  @Value(() => Boolean, 'Of a photo call: whether it asks on which day.', { unless: false }) asksDay: boolean;
  @Text(
    64,
    'Of a photo call: the licence that whoever sends one accepts, by its identifier in the list of SPDX: `CC-BY-4.0` when left out, `CC-BY-SA-4.0`, `CC0-1.0` or `etalab-2.0`.',
    OPTIONAL,
  )
  licence?: string | null;
  @References(10, 'Of a photo call: viewpoint series whose views are to be photographed again.', OPTIONAL)
  seriesIds?: string[] | null;
  @Value(
    () => LocalDate,
    'The day by which each contribution will have its answer: a promise. Once it is published, what was promised before stays to be read.',
    OPTIONAL,
  )
  answersBy?: string | null;
}

@InputType({ description: 'Corrects a call; fields left out stay as they are, null clears them.' })
export class CallUpdateInput extends correction(CallRecordInput, 'The call.', {
  without: ['initiativeId', 'kind'],
}) {}

@InputType({ description: 'Takes out a call to which nobody has contributed.' })
export class CallRemoveInput extends change('The call.') {}
