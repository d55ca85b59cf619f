import { ObjectType } from '@nestjs/graphql';
import { DomainError, OwnedBy, UserError } from '#lib/graphql';

@ObjectType({
  implements: () => UserError,
  description: 'Whoever sent the invitation may no longer give its role: somebody else has to send another.',
})
@OwnedBy('identity')
export class InvitationLapsedError extends DomainError {
  readonly code = 'INVITATION_LAPSED';

  constructor() {
    super(
      {
        fr: 'Cette invitation n’est plus valable : la personne qui l’a envoyée ne peut plus donner ce rôle. Demandez-en une autre à l’organisation ou à la coordination du réseau.',
        en: 'This invitation is no longer good: whoever sent it may no longer give this role. Ask the organization, or the coordination of the network, for another.',
      },
      'token',
    );
  }
}

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
