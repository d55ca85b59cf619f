import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext } from './request-context.js';
import { Territory, TerritoryConnection, TerritoryKind } from './territory.entity.js';
import { ChildrenArgs, TerritoriesArgs } from './territory.inputs.js';
import { TerritoryService } from './territory.service.js';

@Resolver(() => Territory)
export class TerritoryResolver {
  constructor(private readonly service: TerritoryService) {}

  @Query(() => Territory, { nullable: true })
  territory(
    @Args('kind', { type: () => TerritoryKind }) kind: TerritoryKind,
    @Args('code') code: string,
  ): Promise<Territory | null> {
    return this.service.findByCode(kind, code);
  }

  @Query(() => TerritoryConnection)
  async territories(@Args() args: TerritoriesArgs): Promise<TerritoryConnection> {
    return { nodes: await this.service.findAll(args) };
  }

  @ResolveField(() => Territory, { nullable: true })
  parent(
    @Parent() territory: Territory,
    @Args('kind', { type: () => TerritoryKind }) kind: TerritoryKind,
    @Context() { loaders }: RequestContext,
  ): Promise<Territory | null> | null {
    const id = kind === TerritoryKind.REGION ? territory.regionId : territory.departementId;
    return id ? loaders.parent(kind, id) : null;
  }

  @ResolveField(() => TerritoryConnection)
  async children(
    @Parent() territory: Territory,
    @Args() args: ChildrenArgs,
    @Context() { loaders }: RequestContext,
  ): Promise<TerritoryConnection> {
    return { nodes: await loaders.childrenOf(territory, args) };
  }
}
