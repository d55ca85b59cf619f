import { Field, ObjectType } from '@nestjs/graphql';
import { DomainError, OwnedBy, UserError } from '#lib/graphql';
import { IDENTIFIER_FORMS, IdentifierKind } from './organization-record.type.js';

@ObjectType({
  implements: () => UserError,
  description: 'The number cannot exist: its form or its check digit is wrong.',
})
@OwnedBy('network')
export class InvalidIdentifierError extends DomainError {
  readonly code = 'INVALID_IDENTIFIER';

  @Field(() => IdentifierKind, { description: 'Which register.' })
  kind: IdentifierKind;

  constructor(kind: IdentifierKind) {
    super(
      {
        fr: `Ce numéro ${kind} n’existe pas : il faut ${IDENTIFIER_FORMS[kind].fr}. Vérifiez chaque chiffre.`,
        en: `There is no such ${kind} number: it needs ${IDENTIFIER_FORMS[kind].en}. Check each digit.`,
      },
      kind.toLowerCase(),
    );
    this.kind = kind;
  }
}

@ObjectType({ implements: () => UserError, description: 'Another organization has this number.' })
@OwnedBy('network')
export class IdentifierTakenError extends DomainError {
  readonly code = 'IDENTIFIER_TAKEN';

  @Field(() => IdentifierKind, { description: 'Which register.' })
  kind: IdentifierKind;

  constructor(kind: IdentifierKind) {
    super(
      {
        fr: `Ce numéro ${kind} est déjà celui d’une autre organisation du réseau.`,
        en: `This ${kind} number belongs to another organization of the network.`,
      },
      kind.toLowerCase(),
    );
    this.kind = kind;
  }
}
