import { Extensions, Field } from '@nestjs/graphql';
import { DomainError, Failure, ref } from '#lib/graphql';
import { Organization } from '../organization/organization.type.js';
import { IssuerDetail } from './receipt.enums.js';

@Failure('network', 'The payment has its receipt already.')
export class ReceiptAlreadyIssuedError extends DomainError {
  @Field({ description: 'Number of that receipt.' })
  number: string;

  constructor(number: string) {
    super(
      {
        fr: `Ce paiement a déjà son reçu : ${number}.`,
        en: `This payment has its receipt already: ${number}.`,
      },
      'paymentId',
    );
    this.number = number;
  }
}

const DETAILS: Record<IssuerDetail, { fr: string; en: string }> = {
  ISSUER: { fr: 'l’organisation qui appelle la cotisation', en: 'the organization that calls for the dues' },
  ADDRESS: { fr: 'son adresse', en: 'its address' },
  SIREN: { fr: 'son numéro SIREN', en: 'its SIREN' },
  SIGNATORY: { fr: 'qui signe pour elle (présidence ou direction)', en: 'who signs for it (who presides or directs)' },
};

@Failure('network', 'What a receipt has to say of its issuer is not recorded: it would certify nothing.')
export class ReceiptIncompleteError extends DomainError {
  @Extensions({ bound: 4 })
  @Field(() => [IssuerDetail], { description: 'What is not recorded; at most 4.' })
  missing: IssuerDetail[];

  @Field(() => Organization, { nullable: true, description: 'Who calls for the dues; null when not recorded.' })
  issuer: Organization | null;

  constructor(missing: IssuerDetail[], issuerId: string | null) {
    super(
      {
        fr: `Il manque au reçu : ${missing.map((detail) => DETAILS[detail].fr).join(', ')}. Complétez-le d’abord : un reçu émis ne change plus.`,
        en: `The receipt lacks ${missing.map((detail) => DETAILS[detail].en).join(', ')}. Record that first: a receipt never changes.`,
      },
      'paymentId',
    );
    this.missing = missing;
    this.issuer = issuerId ? ref(Organization, issuerId) : null;
  }
}
