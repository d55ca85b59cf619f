import { ResolveField, Resolver } from '@nestjs/graphql';
import { declared } from '#lib/graphql';
import { GoverningBody } from '../governing-body/governing-body.type.js';
import { Constituency } from './constituency.type.js';

/** Names only: constituency.reads.ts says where each field comes from. */
@Resolver(() => Constituency)
export class ConstituencyResolver {
  @ResolveField(() => GoverningBody, { description: 'The body whose seats these are.' })
  governingBody(): GoverningBody {
    return declared();
  }
}
