import { Args, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { type ConnectionOf, declared, LocalDate } from '#lib/graphql';
import { Discrepancy } from '../discrepancy/discrepancy.type.js';
import { Organization } from '../organization/organization.type.js';
import { SignaturesArgs } from '../signature/signature.inputs.js';
import { type Signature, SignatureConnection } from '../signature/signature.type.js';
import { Source } from '../source/source.type.js';
import { AgreementParty } from './agreement-party.type.js';
import { AgreementArgs, AgreementsArgs } from './agreement.inputs.js';
import { Agreement, AgreementConnection, AgreementDocument, AgreementVersion } from './agreement.type.js';

const asOf = {
  type: () => LocalDate,
  nullable: true,
  description: 'The day to describe; the day of the question above when left out.',
} as const;

/** Names and arguments only: agreement.reads.ts says where each field comes from. */
@Resolver(() => Agreement)
export class AgreementResolver {
  @Audience('EVERYONE')
  @Query(() => Agreement, {
    nullable: true,
    description: 'One agreement, by `id` or by `key`; null when there is none.',
  })
  agreement(@Args() _: AgreementArgs): Agreement {
    return declared();
  }

  @Audience('EVERYONE')
  @Query(() => AgreementConnection, { description: 'Agreements of the network.' })
  agreements(@Args() _: AgreementsArgs): ConnectionOf<Agreement> {
    return declared();
  }

  @ResolveField(() => Agreement, { nullable: true, description: 'The earlier agreement whose place it takes.' })
  supersedes(): Agreement {
    return declared();
  }

  @ResolveField(() => Agreement, { nullable: true, description: 'The later agreement that takes its place.' })
  supersededBy(): Agreement {
    return declared();
  }

  @ResolveField(() => SignatureConnection, {
    description: 'Its signatures, those in force on the day unless `status` says otherwise.',
  })
  signatures(@Args() _: SignaturesArgs): ConnectionOf<Signature> {
    return declared();
  }

  @ResolveField(() => Int, {
    description: 'Signatures recorded up to the day, counted, whether or not they were withdrawn later.',
  })
  countedSignatories(@Args('asOf', asOf) _?: string): number {
    return declared();
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many signatories its sources assert; null when they give no number.',
  })
  assertedSignatories(): number {
    return declared();
  }

  @ResolveField(() => Discrepancy, {
    nullable: true,
    description: 'Where its records do not fit what is asserted, or the agreement before it; null when all fits.',
  })
  discrepancy(@Args('asOf', asOf) _?: string): Discrepancy {
    return declared();
  }

  @ResolveField(() => [AgreementVersion], { description: 'The texts it went through, oldest first; at most 20.' })
  versions(): AgreementVersion[] {
    return declared();
  }

  @ResolveField(() => [AgreementDocument], { description: 'Its documents; at most 20.' })
  documents(): AgreementDocument[] {
    return declared();
  }

  @ResolveField(() => [AgreementParty], {
    description: 'Organizations that it names beside its signatories; at most 20.',
  })
  parties(): AgreementParty[] {
    return declared();
  }

  @ResolveField(() => [Source], { description: 'Where it is known from; at most 20.' })
  sources(): Source[] {
    return declared();
  }
}

/** Names only: agreement.reads.ts says where the field comes from. */
@Resolver(() => AgreementParty)
export class AgreementPartyResolver {
  @ResolveField(() => Organization, { description: 'Which organization.' })
  organization(): Organization {
    return declared();
  }
}
