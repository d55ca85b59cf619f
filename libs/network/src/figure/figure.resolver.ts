import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { type ConnectionOf, declared } from '#lib/graphql';
import { Agreement } from '../agreement/agreement.type.js';
import { Organization } from '../organization/organization.type.js';
import { Source } from '../source/source.type.js';
import { AssertedFiguresArgs } from './figure.inputs.js';
import { AssertedFigure, AssertedFigureConnection } from './figure.type.js';

/** Names and arguments only: figure.reads.ts says where each field comes from. */
@Resolver(() => AssertedFigure)
export class AssertedFigureResolver {
  @Audience('EVERYONE')
  @Query(() => AssertedFigureConnection, { description: 'Figures that sources assert, oldest first.' })
  assertedFigures(@Args() _: AssertedFiguresArgs): ConnectionOf<AssertedFigure> {
    return declared();
  }

  @ResolveField(() => Organization, {
    nullable: true,
    description: 'The organization it is about, if it is about one.',
  })
  organization(): Organization {
    return declared();
  }

  @ResolveField(() => Agreement, { nullable: true, description: 'The agreement it is about, if it is about one.' })
  agreement(): Agreement {
    return declared();
  }

  @ResolveField(() => [Source], { description: 'Who asserts it; at most 20.' })
  sources(): Source[] {
    return declared();
  }
}
