import { Field } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { SynthesisState } from './synthesis.enums.js';

const WORDS: Record<SynthesisState, { fr: string; en: string }> = {
  DRAFT: {
    fr: 'Cette synthèse n’est pas publiée : supprimez-la plutôt.',
    en: 'This synthesis is not published: take it out instead.',
  },
  PUBLISHED: {
    fr: 'Cette synthèse a été publiée : elle reste à lire, retirez-la plutôt.',
    en: 'This synthesis was published: it stays to be read, withdraw it instead.',
  },
  WITHDRAWN: {
    fr: 'Cette synthèse est retirée : elle reste comme elle est.',
    en: 'This synthesis is withdrawn: it stays as it is.',
  },
};

@Failure('participation', 'A synthesis is not far enough for this, or too far: `state` says how far it has come.')
export class SynthesisStateError extends DomainError {
  @Field(() => SynthesisState, { description: 'How far it has come.' })
  state: SynthesisState;

  constructor(state: SynthesisState) {
    super(WORDS[state], 'id');
    this.state = state;
  }
}

@Failure(
  'participation',
  'A statement of a synthesis rests on no contribution that is shown, or is contested by none: `title` says which.',
)
export class StatementUnfoundedError extends DomainError {
  @Field({ description: 'What the statement says in French.' })
  title: string;

  constructor(title: string, isContested: boolean) {
    super(
      isContested
        ? {
            fr: `Citez une contribution qui dit le contraire de « ${title} », ou ne le notez plus comme contesté.`,
            en: `Cite a contribution that says otherwise than “${title}”, or do not mark it as contested.`,
          }
        : {
            fr: `Aucune contribution publiée n’appuie « ${title} » : citez-en une, ou retirez cet énoncé.`,
            en: `No contribution that is shown says “${title}”: cite one, or take this statement out.`,
          },
      'id',
    );
    this.title = title;
  }
}
