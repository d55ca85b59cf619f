import { Field } from '@nestjs/graphql';
import { DomainError, Failure, LocalDate } from '#lib/graphql';
import { TrainingSessionStatus } from './training-session.enums.js';

const STANDS: Record<string, { fr: string; en: string }> = {
  DRAFT: { fr: 'elle est en préparation', en: 'it is a draft' },
  PUBLISHED: {
    fr: 'elle est annoncée, les inscriptions ne sont pas ouvertes',
    en: 'it is published, and nobody can enrol yet',
  },
  OPEN: { fr: 'les inscriptions sont ouvertes', en: 'it is open' },
  CONFIRMED: { fr: 'elle est confirmée', en: 'it is confirmed' },
  HELD: { fr: 'elle a eu lieu', en: 'it was held' },
  CLOSED: { fr: 'son dossier est clos', en: 'its file is closed' },
  CANCELLED: { fr: 'elle est annulée', en: 'it is cancelled' },
};

@Failure('training', 'As the session stands, this cannot be done.')
export class TrainingSessionStateError extends DomainError {
  @Field(() => TrainingSessionStatus, { description: 'Where it stands.' })
  status: TrainingSessionStatus;

  constructor(status: string) {
    const stands = STANDS[status]!;
    super({
      fr: `Ce n’est pas possible dans l’état de la session : ${stands.fr}.`,
      en: `This cannot be done as the session stands: ${stands.en}.`,
    });
    this.status = status as TrainingSessionStatus;
  }
}

/** A trainer or a room that is taken: its name and the other session, as far as the caller may know them. */
export interface Taken {
  what: 'trainer' | 'room';
  name: string | null;
  on: string;
  isMorning: boolean;
  session: { title: string; where: string | null } | null;
}

@Failure('training', 'A trainer or a room is taken by another session at that time.')
export class TakenTwiceError extends DomainError {
  @Field(() => String, {
    nullable: true,
    description:
      'The trainer or the room; null when the caller may not see them, or when somebody took it at this moment.',
  })
  takenName: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day; null when somebody took it at this moment.' })
  on: string | null;

  constructor(taken: Taken | Taken['what'], path: string | string[] = 'halfDays') {
    super(typeof taken === 'string' ? TAKEN_NOW[taken] : takenBy(taken), path);
    this.takenName = typeof taken === 'string' ? null : taken.name;
    this.on = typeof taken === 'string' ? null : taken.on;
  }
}

function takenBy({ what, name, on, isMorning, session }: Taken): { fr: string; en: string } {
  const where = session?.where ? `, ${session.where}` : '';
  const when = `${on.split('-').reverse().join('/')} ${isMorning ? 'au matin' : 'l’après-midi'}`;
  const french = session ? `« ${session.title} »` : 'une autre session';
  const english = session ? `“${session.title}”` : 'another session';
  const half = `on ${on} in the ${isMorning ? 'morning' : 'afternoon'}`;
  return what === 'room'
    ? {
        fr: `La salle « ${name} » est déjà prise par ${french}, le ${when}. Choisissez-en une autre, ou une autre heure.`,
        en: `The room “${name}” is taken by ${english} ${half}. Choose another room, or another time.`,
      }
    : {
        fr: `${name ?? 'Une des personnes qui animent'} anime déjà ${french}, le ${when}${where}.`,
        en: `${name ?? 'One of the trainers'} teaches in ${english} ${half}${where}.`,
      };
}

/** By somebody else, at this very moment. */
const TAKEN_NOW = {
  room: {
    fr: 'Une des salles est déjà prise par une autre session à cette heure. Choisissez-en une autre, ou une autre heure.',
    en: 'One of the rooms is taken by another session at that time. Choose another room, or another time.',
  },
  trainer: {
    fr: 'Une des personnes qui animent est déjà prise par une autre session à cette heure.',
    en: 'One of the trainers teaches in another session at that time.',
  },
};

@Failure('training', 'A half-day would lie on a public holiday of the place, and nobody said that it may.')
export class HolidayError extends DomainError {
  @Field(() => LocalDate, { description: 'The first of those days.' })
  day: string;

  @Field({ description: 'What the holiday is called, in French.' })
  holiday: string;

  constructor(day: string, holiday: string, path: string[]) {
    super(
      {
        fr: `Le ${day.split('-').reverse().join('/')} est férié (${holiday}). Changez le jour, ou dites que la session a lieu malgré tout.`,
        en: `${day} is a public holiday (${holiday}). Change the day, or say that the session takes place all the same.`,
      },
      path,
    );
    this.day = day;
    this.holiday = holiday;
  }
}
