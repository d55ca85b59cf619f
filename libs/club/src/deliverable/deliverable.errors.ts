import { Field, registerEnumType } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';

export enum DeliverableRefusal {
  NOT_PUBLISHED = 'NOT_PUBLISHED',
  BEFORE = 'BEFORE',
  NOT_OF_MAKERS = 'NOT_OF_MAKERS',
  TAKEN = 'TAKEN',
}
registerEnumType(DeliverableRefusal, {
  name: 'DeliverableRefusal',
  description: 'Why an item is no deliverable of a workstream.',
  valuesMap: {
    NOT_PUBLISHED: { description: 'It is not published.' },
    BEFORE: { description: 'It was shown before the workstream was proposed.' },
    NOT_OF_MAKERS: { description: 'The organization that keeps it does not make the workstream.' },
    TAKEN: { description: 'It is a deliverable already: of this workstream, or of another.' },
  },
});

@Failure('club', 'An item cannot have come of a workstream.')
export class DeliverableError extends DomainError {
  @Field(() => DeliverableRefusal, { description: 'Why.' })
  reason: DeliverableRefusal;

  constructor(reason: DeliverableRefusal) {
    super(WORDS[reason], 'itemId');
    this.reason = reason;
  }
}

const WORDS: Record<DeliverableRefusal, { fr: string; en: string }> = {
  NOT_PUBLISHED: {
    fr: 'Ce contenu n’est pas publié : publiez-le d’abord.',
    en: 'This item is not published: publish it first.',
  },
  BEFORE: {
    fr: 'Ce contenu était publié avant que le chantier ne soit proposé : il n’en est pas issu.',
    en: 'This item was published before the workstream was proposed: it did not come of it.',
  },
  NOT_OF_MAKERS: {
    fr: 'L’organisation qui garde ce contenu ne participe pas au chantier.',
    en: 'The organization that keeps this item does not make the workstream.',
  },
  TAKEN: {
    fr: 'Ce contenu est déjà le livrable d’un chantier.',
    en: 'This item is a deliverable of a workstream already.',
  },
};
