import { ObjectType } from '@nestjs/graphql';
import { DomainError, OwnedBy, UserError } from '#lib/graphql';

@ObjectType({ implements: () => UserError, description: 'An invitation for this address and role is open already.' })
@OwnedBy('identity')
export class AlreadyInvitedError extends DomainError {
  readonly code = 'ALREADY_INVITED';

  constructor() {
    super(
      {
        fr: 'Une invitation est déjà en cours pour cette adresse et ce rôle. Retirez-la avant d’en envoyer une autre.',
        en: 'An invitation for this address and role is open already. Take it back before sending another.',
      },
      'email',
    );
  }
}
