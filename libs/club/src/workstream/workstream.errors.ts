import { Field } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { WorkstreamState } from './workstream.enums.js';

const SAID: Record<WorkstreamState, { fr: string; en: string }> = {
  PROPOSED: { fr: 'proposé', en: 'proposed' },
  LAUNCHED: { fr: 'lancé', en: 'launched' },
  DELIVERED: { fr: 'livré', en: 'delivered' },
  CLOSED: { fr: 'clos', en: 'closed' },
  ABANDONED: { fr: 'abandonné', en: 'given up' },
};

@Failure('club', 'A workstream cannot become that from what it is.')
export class WorkstreamStateError extends DomainError {
  @Field(() => WorkstreamState, { description: 'What it is.' })
  state: WorkstreamState;

  constructor(state: WorkstreamState) {
    super({
      fr: `Ce chantier est ${SAID[state].fr} : cela ne se fait pas d’ici.`,
      en: `This workstream is ${SAID[state].en}: that does not follow from here.`,
    });
    this.state = state;
  }
}
