import { Extensions, Field } from '@nestjs/graphql';
import { DomainError, Failure, LocalDate, ref } from '#lib/graphql';
import { Mandate } from './mandate.type.js';

@Failure('network', 'The seat is held by somebody else during part of that period.')
export class SeatTakenError extends DomainError {
  constructor(path: 'seat' | 'substituteForId') {
    super(
      path === 'seat'
        ? {
            fr: 'Ce siège est occupé pendant une partie de la période. Choisissez-en un autre, ou terminez d’abord l’autre mandat.',
            en: 'This seat is held during part of that period. Choose another one, or end the other mandate first.',
          }
        : {
            fr: 'Cette personne a déjà une suppléance pendant une partie de la période.',
            en: 'This member already has a substitute during part of that period.',
          },
      path,
    );
  }
}

@Failure('network', 'The person already sits in this body during part of that period.')
export class AlreadySittingError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Cette personne siège déjà dans cette instance pendant une partie de la période.',
        en: 'This person already sits in this body during part of that period.',
      },
      'personId',
    );
  }
}

@Failure(
  'network',
  'A body has one chair, one treasurer and one secretary at a time; another mandate holds the function then.',
)
export class FunctionTakenError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Cette fonction est déjà tenue pendant une partie de la période.',
        en: 'This function is already held during part of that period.',
      },
      'function',
    );
  }
}

@Failure('network', 'Some of the mandates are not in force in this body on that day.')
export class NotAMemberError extends DomainError {
  @Extensions({ bound: 200 })
  @Field(() => [Mandate], {
    nullable: 'items',
    description: 'The mandates in question, null for one that does not exist; at most 200.',
  })
  mandates: (Mandate | null)[];

  constructor(mandateIds: string[], path: string) {
    super(
      {
        fr: 'Certains de ces mandats ne sont pas en cours dans cette instance à cette date.',
        en: 'Some of these mandates are not in force in this body on that day.',
      },
      path,
    );
    this.mandates = mandateIds.map((id) => ref(Mandate, id));
  }
}

@Failure('network', 'The mandate was used on a later day, at a meeting or for a vote: it cannot end before.')
export class MandateUsedError extends DomainError {
  @Field(() => LocalDate, { description: 'The last day on which it was used; it can end the day after.' })
  usedOn: string;

  constructor(usedOn: string) {
    super(
      {
        fr: `Ce mandat, ou celui de la personne suppléante, a été exercé le ${usedOn.split('-').reverse().join('/')}, à une réunion ou pour un vote : il ne peut pas finir avant le lendemain.`,
        en: `This mandate, or that of the substitute, was used on ${usedOn}, at a meeting or for a vote: it cannot end before the day after.`,
      },
      'on',
    );
    this.usedOn = usedOn;
  }
}
