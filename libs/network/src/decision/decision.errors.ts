import { ObjectType } from '@nestjs/graphql';
import { DomainError, OwnedBy, UserError } from '#lib/graphql';

@ObjectType({ implements: () => UserError, description: 'A member has voted on this decision already.' })
@OwnedBy('network')
export class AlreadyVotedError extends DomainError {
  readonly code = 'ALREADY_VOTED';

  constructor() {
    super(
      { fr: 'Un membre a déjà voté sur cette décision.', en: 'A member has voted on this decision already.' },
      'votes',
    );
  }
}

@ObjectType({ implements: () => UserError, description: 'A secret ballot keeps no names.' })
@OwnedBy('network')
export class SecretBallotError extends DomainError {
  readonly code = 'SECRET_BALLOT';

  constructor() {
    super(
      {
        fr: 'Le scrutin est secret : notez les totaux, pas les noms.',
        en: 'The ballot is secret: record its counts, not names.',
      },
      'votes',
    );
  }
}
