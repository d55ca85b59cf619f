import { Extensions, Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node } from '#lib/graphql';

const LONG = 4000;

@Audience('PERSON')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'What somebody needs to take part in a session: a disability, or another reason. Read by them and by the referent whom the provider had named by then and who works there today, and by those who teach in the session where the person agrees; by nobody else, coordinators and employers included. Forgotten 30 days after the session.',
})
@Entity('training', 'accommodation')
export class AccommodationRequest extends DatedNode {
  @Field({ description: 'Name of who asks.' })
  participant: string;

  @Extensions({ length: LONG })
  @Field({ description: 'What they need.' })
  need: string;

  @Field({ description: 'Whether those who teach in the session may read it too.' })
  trainersMayRead: boolean;

  @Field(() => DateTime, { description: 'When it was asked, or changed last.' })
  requestedAt: string;

  @Extensions({ length: LONG })
  @Field(() => String, { nullable: true, description: 'What the referent answered; null until then.' })
  answer: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When; null until then.' })
  answeredAt: string | null;

  @Field({
    description:
      'Whether somebody is the referent today who may read it: named before it was asked, or changed last, and still working for the provider.',
  })
  referentMayRead: boolean;

  @Field({ description: 'Whether the caller is the referent, who answers it.' })
  viewerMayAnswer: boolean;
}
