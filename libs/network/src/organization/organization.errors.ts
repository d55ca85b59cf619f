import { Field } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { IDENTIFIER_FORMS, IdentifierKind } from './organization-record.type.js';

@Failure('network', 'The number cannot exist: its form or its check digit is wrong.')
export class InvalidIdentifierError extends DomainError {
  @Field(() => IdentifierKind, { description: 'Which register.' })
  kind: IdentifierKind;

  constructor(kind: IdentifierKind) {
    super(
      {
        fr: `Ce numéro ${kind} n’existe pas : il faut ${IDENTIFIER_FORMS[kind].fr}. Vérifiez chaque chiffre.`,
        en: `There is no such ${kind} number: it needs ${IDENTIFIER_FORMS[kind].en}. Check each digit.`,
      },
      kind.toLowerCase(),
    );
    this.kind = kind;
  }
}

@Failure('network', 'Another organization has this number.')
export class IdentifierTakenError extends DomainError {
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
