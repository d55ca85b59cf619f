import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, Node, OwnedBy, PartialDate } from '#lib/graphql';
import { Certainty } from '../certainty/certainty.enum.js';
import { AgreementDocumentKind, AgreementKind } from './agreement.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'An agreement that makes its signatories members of the network.',
})
@Entity('network', 'agreement')
export class Agreement extends DatedNode {
  @Field({ description: 'Short stable key for people: protocole-2013.' })
  key: string;

  @Field(() => AgreementKind, { description: 'What kind of agreement it is.' })
  kind: AgreementKind;

  @Field({ description: 'Its title (French).' })
  title: string;

  @Field(() => PartialDate, { description: 'When it was signed, as precise as the source.' })
  signedOn: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it came into force, if the source says so; otherwise it is taken to be when it was signed.',
  })
  inForceOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it ended by itself; null when no source says so.' })
  endedOn: string | null;

  @Field(() => Certainty, { description: 'Whether the dates leave a doubt on the day about its being in force.' })
  certainty: Certainty;

  @Field({ description: 'True when no source expressly says that it ends the agreement that it supersedes.' })
  supersedesInferred: boolean;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'Why it is taken to supersede the earlier one.' })
  supersedesNote: string | null;

  @Field({ description: 'Generated for demonstration: it binds nobody real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; give it back as `expectedVersion`.' })
  version: number;
}

@Audience('EVERYONE')
@ObjectType({ description: 'One of the texts that an agreement went through.' })
@OwnedBy('network')
export class AgreementVersion {
  @Field(() => Int, { description: '1 for the text first signed.' })
  number: number;

  @Field(() => PartialDate, { description: 'When it was adopted, as precise as the source.' })
  adoptedOn: string;

  @Extensions({ length: 400 })
  @Field({ description: 'What it changes (French).' })
  changes: string;
}

@Audience('EVERYONE')
@ObjectType({ description: 'A document of an agreement.' })
@OwnedBy('network')
export class AgreementDocument {
  @Field(() => AgreementDocumentKind, { description: 'What it is.' })
  kind: AgreementDocumentKind;

  @Field({ description: 'Its title.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read; null when it is only known to exist.' })
  url: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the file, in hexadecimal: proves that it is the same.',
  })
  sha256: string | null;
}
