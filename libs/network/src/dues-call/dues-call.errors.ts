import { Extensions, Field } from '@nestjs/graphql';
import { DomainError, Failure, ref } from '#lib/graphql';
import { Organization } from '../organization/organization.type.js';
import { DuesCallStatus } from './dues-call.enums.js';

@Failure('network', 'As the call for dues stands, this cannot be done.')
export class DuesCallStateError extends DomainError {
  @Field(() => DuesCallStatus, { description: 'Where it stands.' })
  status: DuesCallStatus;

  constructor(status: string, path?: string) {
    super(
      {
        fr: {
          DRAFT: 'Cet appel est encore un brouillon : émettez-le d’abord.',
          ISSUED: 'Cet appel est déjà émis : ses montants ne changent plus.',
          CLOSED: 'Cet appel est clos.',
        }[status]!,
        en: {
          DRAFT: 'This call is a draft still: issue it first.',
          ISSUED: 'This call is issued: its amounts no longer change.',
          CLOSED: 'This call is closed.',
        }[status]!,
      },
      path,
    );
    this.status = status as DuesCallStatus;
  }
}

@Failure(
  'network',
  'What the scale counts is not known for some organizations on that day, so that no amount can be worked out.',
)
export class DuesBasisUnknownError extends DomainError {
  @Extensions({ bound: 500 })
  @Field(() => [Organization], { description: 'The organizations in question; at most 500.' })
  organizations: Organization[];

  constructor(organizationIds: string[]) {
    super(
      {
        fr: 'La base de calcul (habitants ou effectif) manque pour certaines organisations. Complétez-la, ou retirez ces organisations de l’appel.',
        en: 'The basis (inhabitants or headcount) is missing for some organizations. Complete it, or leave those organizations out.',
      },
      'organizationIds',
    );
    this.organizations = organizationIds.map((id) => ref(Organization, id));
  }
}
