import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { LocalDate, OwnedBy, type Words } from '#lib/graphql';

const FROM = { nullable: true, description: 'First day; null when it has always been so as far as is known.' } as const;
const TO = { nullable: true, description: 'First day on which it no longer held; null while it does.' } as const;

@Audience('EVERYONE')
@ObjectType({ description: 'A name that an organization bore, from a day to a day.' })
@OwnedBy('network')
export class OrganizationName {
  @Field({ description: 'The name.' })
  name: string;

  @Field(() => LocalDate, FROM)
  from: string | null;

  @Field(() => LocalDate, TO)
  to: string | null;
}

@Audience('EVERYONE')
@ObjectType({ description: 'Where an organization sat, from a day to a day.' })
@OwnedBy('network')
export class OrganizationAddress {
  @Field({ description: 'Number and street; empty when not known.' })
  street: string;

  @Field({ description: 'Postal code.' })
  postalCode: string;

  @Field({ description: 'Town.' })
  city: string;

  @Field(() => LocalDate, FROM)
  from: string | null;

  @Field(() => LocalDate, TO)
  to: string | null;
}

export enum IdentifierKind {
  SIREN = 'SIREN',
  SIRET = 'SIRET',
  RNA = 'RNA',
}

/** What a number of each looks like. */
export const IDENTIFIER_FORMS: Record<IdentifierKind, Words> = {
  SIREN: { fr: 'neuf chiffres, le dernier étant une clé', en: 'nine digits, the last one a check digit' },
  SIRET: {
    fr: 'quatorze chiffres, ceux du SIREN d’abord, le dernier étant une clé',
    en: 'fourteen digits, those of the SIREN first, the last one a check digit',
  },
  RNA: { fr: 'W suivi de neuf caractères', en: 'W followed by nine characters' },
};

registerEnumType(IdentifierKind, {
  name: 'IdentifierKind',
  description: 'Registers in which an organization has a number.',
  valuesMap: {
    SIREN: { description: `The legal unit in the Sirene register of INSEE: ${IDENTIFIER_FORMS.SIREN.en}.` },
    SIRET: { description: `One establishment of it: ${IDENTIFIER_FORMS.SIRET.en}.` },
    RNA: { description: `Répertoire national des associations: ${IDENTIFIER_FORMS.RNA.en}.` },
  },
});

@Audience('EVERYONE')
@ObjectType({ description: 'A number under which an organization was registered, from a day to a day.' })
@OwnedBy('network')
export class OrganizationIdentifier {
  @Field(() => IdentifierKind, { description: 'Which register.' })
  kind: IdentifierKind;

  @Field({ description: 'The number, without spaces.' })
  value: string;

  @Field(() => LocalDate, FROM)
  from: string | null;

  @Field(() => LocalDate, TO)
  to: string | null;
}
