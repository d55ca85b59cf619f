import { Module } from '@nestjs/common';
import { Subgraph } from '#lib/graphql';
import { OrganizationResolver, TerritoryOrganizationsResolver } from './organization/organization.resolver.js';

@Subgraph('network')
@Module({ providers: [OrganizationResolver, TerritoryOrganizationsResolver] })
export class NetworkModule {}
