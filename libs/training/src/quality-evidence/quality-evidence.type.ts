import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { QualityActivity } from '../quality-profile/quality-profile.enums.js';
import { EvidenceLinkKind, EvidenceState, QualityState } from './quality-evidence.enums.js';

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({ description: 'A version of the guide by which the national quality standard (Qualiopi) is read.' })
export class QualityGuide {
  @Field(() => Int, { description: 'Its version.' })
  version: number;

  @Field(() => LocalDate, { description: 'When it was published.' })
  publishedOn: string;

  @Field(() => LocalDate, { description: 'First day on which audits follow it.' })
  applicableFrom: string;

  @Field({ description: 'Who published it and what it is called, in French.' })
  source: string;

  @Extensions({ length: 500 })
  @Field({ description: 'What has been verified of it and what has not, in the caller’s language.' })
  note: string;
}

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({
  description: 'An indicator of the national quality standard, and how a provider stands by it on the day.',
})
export class QualityIndicator {
  @Field(() => Int, { description: 'Version of the guide that these words sum up.' })
  guideVersion: number;

  @Field(() => Int, { description: 'Its number, 1 to 32.' })
  number: number;

  @Field(() => Int, { description: 'The criterion that it belongs to, 1 to 7.' })
  criterion: number;

  @Field({ description: 'What it is about, in our words and the caller’s language.' })
  title: string;

  @Field({ description: 'What is expected, summed up in our words and the caller’s language.' })
  expected: string;

  @Field(() => [QualityActivity], {
    description: 'It applies to providers that do any of these; empty when it applies to all. At most 5.',
  })
  appliesWhen: QualityActivity[];

  @Field({ description: 'Whether it applies to this provider on the day.' })
  applies: boolean;

  @Field(() => QualityState, {
    nullable: true,
    description: 'How the provider stands by it; null when it does not apply.',
  })
  state: QualityState | null;

  @Field(() => Int, { description: 'How much evidence holds on the day.' })
  evidenceCount: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day on which any of that evidence holds; null where there is none, or no end is known.',
  })
  provedUntil: string | null;
}

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({
  description:
    'What an evidence is linked to: the record is in the field of its kind, null when the caller may not see it.',
})
export class EvidenceLink {
  @Field(() => EvidenceLinkKind, { description: 'What it is.' })
  kind: EvidenceLinkKind;

  @Field(() => String, { nullable: true, description: 'What it is called beside the evidence; null for nothing more.' })
  label: string | null;

  @Field(() => String, { nullable: true, description: 'Web address of a page elsewhere; null for a record.' })
  url: string | null;
}

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'What proves that a provider meets indicators of Qualiopi. For its managers and coordinators.',
})
@Entity('training', 'evidence')
export class QualityEvidence extends DatedNode {
  @Field(() => [Int], { description: 'Numbers of the indicators that it proves; at most 32.' })
  indicators: number[];

  @Field({ description: 'What it is.' })
  title: string;

  @Extensions({ length: 1000 })
  @Field(() => String, { nullable: true, description: 'More about it; null for nothing more.' })
  note: string | null;

  @Field(() => LocalDate, { description: 'First day on which it holds.' })
  validFrom: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day on which it holds; null while no end is known.' })
  validUntil: string | null;

  @Field(() => EvidenceState, { description: 'Where it stands on the day.' })
  state: EvidenceState;

  @Field({ description: 'Generated for demonstration: no statement about a real provider.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
