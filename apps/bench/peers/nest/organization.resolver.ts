import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { MemberStatus, Organization, OrganizationConnection, Person } from './organization.entity.js';
import { OrganizationService } from './organization.service.js';
import { type RequestContext } from './request-context.js';
import { Territory } from './territory.entity.js';

@Resolver(() => Organization)
export class OrganizationResolver {
  constructor(private readonly service: OrganizationService) {}

  @Query(() => OrganizationConnection)
  async organizations(@Args('first', { type: () => Int, defaultValue: 20 }) first: number): Promise<OrganizationConnection> {
    return { nodes: await this.service.findAll(first) };
  }

  @ResolveField(() => Person, { nullable: true })
  manager(@Parent() organization: Organization, @Context() { organizations }: RequestContext): Promise<Person | null> {
    return organizations.manager.load(organization.id);
  }

  @ResolveField(() => [Territory])
  territories(@Parent() organization: Organization, @Context() { organizations }: RequestContext): Promise<Territory[]> {
    return organizations.territories.load(organization.id);
  }

  @ResolveField(() => Int, { nullable: true })
  headcount(@Parent() organization: Organization, @Context() { organizations }: RequestContext): Promise<number | null> {
    return organizations.headcount.load(organization.id);
  }

  @ResolveField(() => MemberStatus)
  memberStatus(@Parent() organization: Organization, @Context() { organizations }: RequestContext): Promise<MemberStatus> {
    return organizations.memberStatus.load(organization);
  }
}
