import { Module } from '@nestjs/common';
import { Subgraph } from '#lib/graphql';
import {
  TerritoryResolver,
  TerritorySuccessorsResolver,
  TerritoryVersionResolver,
} from './territory/territory.resolver.js';
import { VintageResolver } from './vintage/vintage.resolver.js';

@Subgraph('territories')
@Module({ providers: [TerritoryResolver, TerritorySuccessorsResolver, TerritoryVersionResolver, VintageResolver] })
export class TerritoriesModule {}
