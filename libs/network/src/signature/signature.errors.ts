import { Field } from '@nestjs/graphql';
import { DomainError, Failure, PartialDate } from '#lib/graphql';

@Failure('network', 'The organization has already signed this agreement and had not withdrawn by that date.')
export class AlreadySignedError extends DomainError {
  constructor(path = 'organizationId') {
    super(
      {
        fr: 'Cette organisation a déjà signé cet accord et ne s’en était pas retirée à cette date.',
        en: 'This organization has already signed this agreement and had not withdrawn by that date.',
      },
      path,
    );
  }
}

@Failure('network', 'The organization has not signed this agreement, as far as is recorded.')
export class NotASignatoryError extends DomainError {
  constructor(path: string) {
    super(
      {
        fr: 'Aucune signature de cet accord n’est enregistrée pour cette organisation. Enregistrez-la d’abord, ou identifiez le signataire non documenté.',
        en: 'No signature of this agreement is recorded for this organization. Record it first, or identify the undocumented signatory.',
      },
      path,
    );
  }
}

@Failure('network', 'The signature has been withdrawn already.')
export class AlreadyWithdrawnError extends DomainError {
  @Field(() => PartialDate, { description: 'From when that withdrawal takes effect.' })
  effectiveOn: string;

  constructor(effectiveOn: string, path: string) {
    super(
      {
        fr: `Un retrait est déjà enregistré, avec effet au ${effectiveOn}.`,
        en: `A withdrawal is recorded already, with effect from ${effectiveOn}.`,
      },
      path,
    );
    this.effectiveOn = effectiveOn;
  }
}
