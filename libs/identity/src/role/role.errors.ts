import { DomainError, Failure } from '#lib/graphql';

@Failure('identity', 'The role is held already during a part of that time.')
export class RoleAlreadyHeldError extends DomainError {
  constructor() {
    super({
      fr: 'Cette personne a déjà ce rôle pendant une partie de la période.',
      en: 'This person already holds the role during part of that period.',
    });
  }
}
