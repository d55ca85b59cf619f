import { ObjectType } from '@nestjs/graphql';
import { DomainError, OwnedBy, UserError } from '#lib/graphql';

@ObjectType({ implements: () => UserError, description: 'The role is held already during a part of that time.' })
@OwnedBy('identity')
export class RoleAlreadyHeldError extends DomainError {
  readonly code = 'ROLE_ALREADY_HELD';

  constructor() {
    super({
      fr: 'Cette personne tient déjà ce rôle pendant une partie de la période.',
      en: 'This person holds the role already during a part of that time.',
    });
  }
}
