import { Extensions, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, Node, PartialDate } from '#lib/graphql';
import { Certainty } from '../certainty/certainty.enum.js';

export enum SignatureStatus {
  IN_FORCE = 'IN_FORCE',
  WITHDRAWN = 'WITHDRAWN',
  SUPERSEDED = 'SUPERSEDED',
  PENDING = 'PENDING',
}

registerEnumType(SignatureStatus, {
  name: 'SignatureStatus',
  description: 'Where a signature stands on a day.',
  valuesMap: {
    IN_FORCE: { description: 'It binds, or may bind: see `certainty`.' },
    WITHDRAWN: { description: 'The signatory has withdrawn.' },
    SUPERSEDED: { description: 'The agreement has ended, or another has taken its place.' },
    PENDING: { description: 'Not signed yet, or not in force yet.' },
  },
});

export enum SignatureStatusFilter {
  IN_FORCE = 'IN_FORCE',
  WITHDRAWN = 'WITHDRAWN',
  SUPERSEDED = 'SUPERSEDED',
  ALL = 'ALL',
}

registerEnumType(SignatureStatusFilter, {
  name: 'SignatureStatusFilter',
  description: 'Which signatures of an agreement.',
  valuesMap: {
    IN_FORCE: { description: 'Those that bind, or may bind, on the day.' },
    WITHDRAWN: { description: 'Those withdrawn by the day.' },
    SUPERSEDED: { description: 'Those not withdrawn, of an agreement that has ended or been superseded by the day.' },
    ALL: { description: 'Every one, whatever the day.' },
  },
});

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'The signature of an agreement by an organization, or by somebody whose name no source gives.',
})
@Entity('network', 'signature')
export class Signature extends DatedNode {
  @Field(() => PartialDate, { description: 'When it was signed, as precise as the source.' })
  signedOn: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it came into force, if the source says so; otherwise it is taken to be when it was signed.',
  })
  enteredIntoForceOn: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The day from which its withdrawal takes effect, as precise as the source; null without one.',
  })
  withdrawnOn: string | null;

  @Field(() => SignatureStatus, { description: 'Where it stands on the day.' })
  status: SignatureStatus;

  @Field(() => Certainty, { description: 'Whether the dates leave a doubt about the status on the day.' })
  certainty: Certainty;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'What the source says of it beside the dates.' })
  note: string | null;

  @Field(() => Int, { description: 'Grows with each change; give it back as `expectedVersion`.' })
  version: number;
}
