import { Field, Int } from '@nestjs/graphql';
import { DateTime, DomainError, Failure, SHARED, type Words } from '#lib/graphql';

@Failure(SHARED, 'A value of the input does not have the form it should.')
export class InvalidInputError extends DomainError {}

@Failure(SHARED, 'The caller is not allowed to do this here, even if they are elsewhere.')
export class NotAllowedError extends DomainError {
  constructor(
    words: Words = {
      fr: 'Vous n’avez pas le droit de faire cela ici. Demandez à une personne qui gère l’organisation, ou à la coordination du réseau.',
      en: 'You are not allowed to do this here. Ask somebody who manages the organization, or the network coordinators.',
    },
    path?: string | readonly string[],
  ) {
    super(words, path);
  }
}

@Failure(SHARED, 'What the input points to does not exist, or the caller may not see it.')
export class NotFoundError extends DomainError {
  /** `words`: where there is more to say than that. */
  constructor(path: string | readonly string[], words?: Words) {
    super(
      words ?? {
        fr: 'Cet élément n’existe pas, ou vous ne pouvez pas le voir. Vérifiez son identifiant.',
        en: 'This does not exist, or you cannot see it. Check its id.',
      },
      path,
    );
  }
}

@Failure(SHARED, 'Somebody changed it since it was read: read it again, then decide.')
export class VersionConflictError extends DomainError {
  @Field(() => Int, { description: 'The version now.' })
  currentVersion: number;

  @Field(() => String, { nullable: true, description: 'Who changed it last; null when that was the system.' })
  changedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was changed last.' })
  changedAt: string | null;

  @Field({ description: 'Whether that was the caller: by another tab, or a request whose answer was lost.' })
  changedByYou: boolean;

  constructor(
    readonly subjectId: string,
    current: { version: number; by: string | null; byYou: boolean; at: string | null },
  ) {
    super(
      {
        fr: 'Cette fiche a changé depuis que vous l’avez lue, et rien n’a été enregistré. Comparez avec ce qui est enregistré, puis recommencez.',
        en: 'This has changed since you read it, and nothing was saved. Compare with what is there now, then try again.',
      },
      'expectedVersion',
    );
    this.currentVersion = current.version;
    this.changedBy = current.by;
    this.changedByYou = current.byYou;
    this.changedAt = current.at;
  }
}

@Failure(SHARED, 'This idempotency key has already been used for another request.')
export class IdempotencyKeyReusedError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Cette clé d’idempotence a déjà servi pour une autre demande. Utilisez-en une nouvelle pour chaque demande.',
        en: 'This idempotency key has been used for another request. Use a new one for each request.',
      },
      'idempotencyKey',
    );
  }
}
