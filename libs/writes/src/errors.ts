import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, DomainError, UserError, type Words } from '#lib/graphql';

@ObjectType({ implements: () => UserError, description: 'A value of the input does not have the form it should.' })
export class InvalidInputError extends DomainError {
  readonly code = 'INVALID_INPUT';
}

@ObjectType({
  implements: () => UserError,
  description: 'The caller may not do this here, whoever may do it elsewhere.',
})
export class NotAllowedError extends DomainError {
  readonly code = 'NOT_ALLOWED';

  constructor(
    words: Words = {
      fr: 'Vous n’avez pas le droit de faire cela ici. Demandez à une personne qui gère l’organisation, ou à la coordination du réseau.',
      en: 'You may not do this here. Ask somebody who manages the organization, or the coordination of the network.',
    },
    path?: string | readonly string[],
  ) {
    super(words, path);
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'What the input points to does not exist, or the caller may not see it.',
})
export class NotFoundError extends DomainError {
  readonly code = 'NOT_FOUND';

  constructor(path: string | readonly string[]) {
    super(
      {
        fr: 'Cet élément n’existe pas, ou vous ne pouvez pas le voir. Vérifiez son identifiant.',
        en: 'This does not exist, or you may not see it. Check its id.',
      },
      path,
    );
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Somebody changed it since it was read: read it again, then decide.',
})
export class VersionConflictError extends DomainError {
  readonly code = 'VERSION_CONFLICT';

  @Field(() => Int, { description: 'The version now.' })
  currentVersion: number;

  @Field(() => String, { nullable: true, description: 'Who changed it last; null when that was the system.' })
  changedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was changed last.' })
  changedAt: string | null;

  constructor(current: { version: number; by: string | null; at: string | null }) {
    super(
      {
        fr: 'Cette fiche a changé depuis que vous l’avez ouverte. Vos saisies sont conservées : comparez, puis enregistrez de nouveau.',
        en: 'This has changed since you opened it. What you typed is kept: compare, then save again.',
      },
      'expectedVersion',
    );
    this.currentVersion = current.version;
    this.changedBy = current.by;
    this.changedAt = current.at;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'This idempotency key was used before for another request.',
})
export class IdempotencyKeyReusedError extends DomainError {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';

  constructor() {
    super(
      {
        fr: 'Cette clé d’idempotence a déjà servi pour une autre demande. Utilisez-en une nouvelle pour chaque demande.',
        en: 'This idempotency key was used for another request. Use a new one for each request.',
      },
      'idempotencyKey',
    );
  }
}
