import { InputType } from '@nestjs/graphql';
import { LocalDate, LocalTime } from '#lib/graphql';
import { TerritoryReference } from '#lib/territories';
import {
  change,
  correction,
  Lines,
  Made,
  OPTIONAL,
  Part,
  Parts,
  Reference,
  References,
  Text,
  Value,
  WebAddress,
  Whole,
} from '#lib/writes';
import { HalfDayKind, TrainingAdmission, TrainingMode } from './training-session.enums.js';

@InputType({ description: 'Half a day of a session, in the hours of its place.' })
export class HalfDayInput {
  @Value(() => LocalDate, 'The day.') on: string;
  @Value(() => HalfDayKind, 'Morning or afternoon.') half: HalfDayKind;

  @Value(() => LocalTime, 'When it begins; 09:00 or 14:00 when left out.', OPTIONAL) from?: string | null;
  @Value(() => LocalTime, 'When it ends; 12:30 or 17:30 when left out.', OPTIONAL) to?: string | null;

  @Text(100, 'The room, which the provider gives to one session at a time.', OPTIONAL) room?: string | null;

  @References(
    5,
    'Who teaches in it; at most 5. Left out, whoever taught in it goes on, and nobody in a new one. Of a half-day whose sheet is sealed it stays as it is.',
    OPTIONAL,
  )
  trainerIds?: string[] | null;
}

const HALF_DAYS = 'Its half-days, at most 60.';
const HOLIDAYS = 'Whether a half-day may lie on a public holiday of the place.';

@InputType({ description: 'A session of a course.' })
export class TrainingSessionPlanInput extends Made {
  @Reference('The course, which has to be published.') courseId: string;
  @Value(() => TrainingMode, 'How people take part.') mode: TrainingMode;
  @Text(200, 'Where people meet; needed unless it is only online.', OPTIONAL) place?: string | null;
  @Text(300, 'The address of that place.', OPTIONAL) address?: string | null;

  @Part(() => TerritoryReference, 'The commune of that place.', OPTIONAL) territory?: TerritoryReference | null;

  @Text(
    60,
    'Zone of the tz database in which its hours are meant; that of the commune, `Europe/Paris` without one, when left out.',
    OPTIONAL,
  )
  zone?: string | null;

  @WebAddress(500, 'Where to join it online: told to those who hold it and to those who have a place in it.', OPTIONAL)
  remoteUrl?: string | null;
  @Whole(1, 10_000, 'How many can take part; as many as come when left out.', OPTIONAL) capacity?: number | null;
  @Whole(1, 10_000, 'How many it takes to be held.', OPTIONAL) minimum?: number | null;
  @Value(() => LocalDate, 'When it is decided whether it takes place.', OPTIONAL) decisionOn?: string | null;
  @Value(() => LocalDate, 'Last day to enrol; the day before it begins when left out.', OPTIONAL)
  enrolUntil?: string | null;

  @Value(() => TrainingAdmission, 'How people are admitted.', { unless: TrainingAdmission.FIRST_COME })
  admission: TrainingAdmission;

  @Parts(() => HalfDayInput, 60, HALF_DAYS) halfDays: HalfDayInput[];
  @Value(() => Boolean, HOLIDAYS, { unless: false }) evenOnHolidays: boolean;
}

@InputType({ description: 'Changes a session; fields left out stay as they are, null clears them.' })
export class TrainingSessionUpdateInput extends correction(TrainingSessionPlanInput, 'The session.', {
  without: ['courseId', 'halfDays', 'evenOnHolidays'],
}) {
  @Parts(() => HalfDayInput, 60, 'All its half-days, in place of those before; at most 60.', OPTIONAL)
  halfDays?: HalfDayInput[] | null;

  @Value(() => Boolean, HOLIDAYS, { unless: false }) evenOnHolidays: boolean;
}

@InputType({ description: 'The same session once more, later.' })
export class TrainingSessionDuplicateInput extends Made {
  @Reference('The session that is done again.') id: string;
  @Value(() => LocalDate, 'First day of the new one; its half-days, deadlines and decision lie as far apart as before.')
  startsOn: string;
  @Value(() => Boolean, HOLIDAYS, { unless: false }) evenOnHolidays: boolean;
}

@InputType({ description: 'Who teaches in a session.' })
export class TrainingSessionTrainersSetInput extends change('The session.') {
  @References(5, 'Who teaches in all its half-days, in place of those before; at most 5.') trainerIds: string[];
}

@InputType({ description: 'Which session.' })
export class TrainingSessionStepInput extends change('The session.') {
  @Value(
    () => Boolean,
    'When a session for elected officials is published or opened: that its provider is not approved for them, and that it is announced all the same.',
    { unless: false },
  )
  withoutApproval: boolean;
}

@InputType({ description: 'Cancels a session.' })
export class TrainingSessionCancelInput extends change('The session.') {
  @Lines(500, 'Why; everyone may read it.') reason: string;
}
