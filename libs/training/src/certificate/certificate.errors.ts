import { Field } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { CertificateStatus } from './certificate.enums.js';

@Failure('training', 'A certificate of that kind is in force already for what was completed.')
export class CertificateAlreadyIssuedError extends DomainError {
  @Field({ description: 'Number of that certificate.' })
  number: string;

  constructor(number: string) {
    super(
      {
        fr: `Un certificat est déjà en vigueur : ${number}. Remplacez-le s’il est faux.`,
        en: `A certificate is in force already: ${number}. Replace it if it is wrong.`,
      },
      'completionIds',
    );
    this.number = number;
  }
}

@Failure('training', 'The hours that were attended are not known, and the State’s model asks for them.')
export class CertificateHoursUnknownError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Les heures suivies ne sont pas connues, ou nulles : arrêtez d’abord les présences de la session.',
        en: 'The hours attended are not known, or none: settle the attendance of the session first.',
      },
      'completionIds',
    );
  }
}

const STANDS: Record<string, { fr: string; en: string }> = {
  REPLACED: { fr: 'Ce document a déjà été remplacé.', en: 'This document has been replaced already.' },
  REVOKED: { fr: 'Ce document a déjà été révoqué.', en: 'This document has been revoked already.' },
};

@Failure('training', 'The certificate or attestation has ended: it was revoked or replaced.')
export class CertificateEndedError extends DomainError {
  @Field(() => CertificateStatus, { description: 'How it stands.' })
  status: CertificateStatus;

  constructor(status: string) {
    super(STANDS[status]!, 'id');
    this.status = status as CertificateStatus;
  }
}

@Failure('training', 'A certificate in force stands on what somebody completed: it is revoked first.')
export class CompletionCertifiedError extends DomainError {
  @Field({ description: 'Number of that certificate.' })
  number: string;

  constructor(number: string) {
    super({
      fr: `Le document ${number} atteste des présences qui ne seraient plus établies : révoquez-le d’abord.`,
      en: `The document ${number} certifies attendance that would no longer stand: revoke it first.`,
    });
    this.number = number;
  }
}
