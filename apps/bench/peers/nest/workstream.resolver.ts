import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organization } from './organization.entity.js';
import { type RequestContext } from './request-context.js';
import { today } from './today.js';
import {
  Theme, Workstream, WorkstreamConnection, WorkstreamContributionConnection, WorkstreamPartnerConnection, WorkstreamState,
} from './workstream.entity.js';
import { WorkstreamService } from './workstream.service.js';

const first = { type: () => Int, defaultValue: 20 };

@Resolver(() => Workstream)
export class WorkstreamResolver {
  constructor(private readonly service: WorkstreamService) {}

  @Query(() => Workstream, { nullable: true })
  workstream(@Args('id', { type: () => ID }) id: string): Promise<Workstream | null> {
    return this.service.findOne(id);
  }

  @Query(() => WorkstreamConnection)
  workstreams(@Args('first', first) first: number): Promise<WorkstreamConnection> {
    return this.service.findAll(first);
  }

  @ResolveField(() => WorkstreamState)
  state(@Parent() { abandoned, closed, delivered, launched }: Workstream): WorkstreamState {
    const hasCome = (on: string | null): boolean => on !== null && on <= today();
    if (hasCome(abandoned)) return WorkstreamState.ABANDONED;
    if (hasCome(closed)) return WorkstreamState.CLOSED;
    if (hasCome(delivered)) return WorkstreamState.DELIVERED;
    return hasCome(launched) ? WorkstreamState.LAUNCHED : WorkstreamState.PROPOSED;
  }

  @ResolveField(() => String, { nullable: true })
  launchedOn(@Parent() { launched }: Workstream): string | null {
    return launched !== null && launched <= today() ? launched : null;
  }

  @ResolveField(() => String, { nullable: true })
  collectiveSince(@Parent() { id }: Workstream, @Context() { workstreams }: RequestContext): Promise<string | null> {
    return workstreams.collective.load(id);
  }

  @ResolveField(() => Organization, { nullable: true })
  async lead(@Parent() { id }: Workstream, @Context() { workstreams }: RequestContext): Promise<Organization | null> {
    return (await workstreams.partners.load(id)).find(({ role }) => role === 'LEAD')?.organization ?? null;
  }

  @ResolveField(() => [Theme])
  themes(@Parent() { id }: Workstream, @Context() { workstreams }: RequestContext): Promise<Theme[]> {
    return workstreams.themes.load(id);
  }

  @ResolveField(() => WorkstreamPartnerConnection)
  async partners(
    @Parent() { id }: Workstream,
    @Args('first', first) first: number,
    @Context() { workstreams }: RequestContext,
  ): Promise<WorkstreamPartnerConnection> {
    const all = await workstreams.partners.load(id);
    return { totalCount: all.length, nodes: all.slice(0, first) };
  }

  @ResolveField(() => WorkstreamContributionConnection)
  contributions(@Parent() { id }: Workstream, @Args('first', first) first: number): Promise<WorkstreamContributionConnection> {
    return this.service.findContributions(id, first);
  }
}
