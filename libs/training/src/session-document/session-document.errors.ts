import { Extensions, Field } from '@nestjs/graphql';
import { DomainError, Failure, ref } from '#lib/graphql';
import { Organization } from '#lib/network';
import { SessionDocumentDetail } from './session-document.enums.js';

const DETAILS: Record<SessionDocumentDetail, { fr: string; en: string }> = {
  ADDRESS: { fr: 'l’adresse de l’organisme', en: 'the address of the provider' },
  SIREN: { fr: 'son numéro SIREN', en: 'its SIREN' },
  ACTIVITY_DECLARATION: { fr: 'son numéro de déclaration d’activité', en: 'the number of its declaration of activity' },
  SIGNATORY: { fr: 'qui signe pour lui (présidence ou direction)', en: 'who signs for it (who presides or directs)' },
  PRICE: { fr: 'le prix de la formation', en: 'the price of the course' },
};

@Failure('training', 'What documents of a session have to say of its provider is not recorded.')
export class SessionDocumentIncompleteError extends DomainError {
  @Extensions({ bound: 5 })
  @Field(() => [SessionDocumentDetail], { description: 'What is not recorded; at most 5.' })
  missing: SessionDocumentDetail[];

  @Field(() => Organization, { nullable: true, description: 'The provider.' })
  provider: Organization | null;

  constructor(missing: SessionDocumentDetail[], providerId: string) {
    super(
      {
        fr: `Il manque : ${missing.map((detail) => DETAILS[detail].fr).join(', ')}. Enregistrez-le d’abord.`,
        en: `Missing: ${missing.map((detail) => DETAILS[detail].en).join(', ')}. Record that first.`,
      },
      'id',
    );
    this.missing = missing;
    this.provider = ref(Organization, providerId);
  }
}
