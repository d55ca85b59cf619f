import { Field, ObjectType } from '@nestjs/graphql';
import { DomainError, OwnedBy, UserError } from '#lib/graphql';
import { IdentifierKind } from './organization-record.type.js';

const FORMS: Record<string, { fr: string; en: string }> = {
  SIREN: { fr: 'neuf chiffres, le dernier étant une clé', en: 'nine digits, the last one a check digit' },
  SIRET: {
    fr: 'quatorze chiffres, ceux du SIREN d’abord, le dernier étant une clé',
    en: 'fourteen digits, those of the SIREN first, the last one a check digit',
  },
  RNA: { fr: 'W suivi de neuf caractères', en: 'W followed by nine characters' },
};

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
        fr: `Ce numéro ${kind} n’existe pas : il faut ${FORMS[kind]!.fr}. Vérifiez chaque chiffre.`,
        en: `There is no such ${kind} number: it needs ${FORMS[kind]!.en}. Check each digit.`,
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
