import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Reference, References, Text, Value } from '#lib/writes';
import { ClubNoticeEnding, ClubNoticeKind, ClubNoticeVisibility } from './club-notice.enums.js';

@InputType({ description: 'A need or an offer of the club.' })
export class ClubNoticePublishInput extends Made {
  @Value(() => ClubNoticeKind, 'Whether something is asked for or given.') kind: ClubNoticeKind;
  @Text(200, 'What it is about.') title: string;
  @Lines(2000, 'What is asked for or given; plain text.', { unless: '' }) text: string;
  @Value(() => ClubNoticeVisibility, 'Who may see it.', { unless: ClubNoticeVisibility.NETWORK })
  visibility: ClubNoticeVisibility;
  @Value(() => LocalDate, 'Last day on which it stands, within a year; 90 days from now when left out.', OPTIONAL)
  untilOn?: string | null;
  @References(10, 'What it is about: themes by their ids or keys.', { unless: [] }) themes: string[];
  @References(20, 'The territories that it is about.', { unless: [] }) territories: string[];
}

@InputType({ description: 'Corrects a need or an offer; fields left out stay as they are, null clears them.' })
export class ClubNoticeUpdateInput extends correction(ClubNoticePublishInput, 'The need or offer.', {
  without: ['kind'],
}) {}

@InputType({ description: 'Ends a need or an offer.' })
export class ClubNoticeEndInput extends change('The need or offer.') {
  @Value(() => ClubNoticeEnding, 'How it ends.') ending: ClubNoticeEnding;
  @Lines(500, 'What came of it; plain text.', OPTIONAL) note?: string | null;
}

@InputType({
  description: 'Makes a workstream of a need or an offer: its title, text, themes and territories are taken over.',
})
export class ClubNoticeTakeUpInput extends change('The need or offer.') {
  @Reference('The organization that leads the workstream: one in which the caller holds a role.') leadId: string;
}
