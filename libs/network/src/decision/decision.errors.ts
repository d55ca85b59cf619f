import { DomainError, Failure } from '#lib/graphql';

@Failure('network', 'For this seat somebody has already voted on this decision: the member or the substitute.')
export class AlreadyVotedError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Pour un de ces sièges, quelqu’un a déjà voté sur cette décision : le membre ou la personne suppléante, pas les deux.',
        en: 'For one of these seats somebody has already voted on this decision: either the member or the substitute votes, not both.',
      },
      'votes',
    );
  }
}

@Failure('network', 'A secret ballot keeps no names.')
export class SecretBallotError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Le scrutin est secret : enregistrez les totaux, pas les noms.',
        en: 'The ballot is secret: record its counts, not names.',
      },
      'votes',
    );
  }
}

@Failure('network', 'A member who is absent from a meeting and not represented has no vote there.')
export class AbsentVoterError extends DomainError {
  constructor(path: 'votes' | 'attendances') {
    super(
      path === 'votes'
        ? {
            fr: 'Un de ces membres est enregistré comme absent ou excusé à la réunion, sans mandataire : il ne vote pas.',
            en: 'One of these members is recorded as absent or excused at the meeting, with no proxy, and cannot vote.',
          }
        : {
            fr: 'Un de ces membres a voté à cette réunion : il ne peut pas être enregistré comme absent ou excusé.',
            en: 'One of these members voted at this meeting and cannot be recorded as absent or excused.',
          },
      path,
    );
  }
}
