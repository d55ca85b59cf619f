import { Module } from '@nestjs/common';
import { Subgraph } from '#lib/graphql';
import { governance } from './governance.js';
import { OrganizationResolver, TerritoryOrganizationsResolver } from './organization/organization.resolver.js';

@Subgraph('network')
@Module({ providers: [OrganizationResolver, TerritoryOrganizationsResolver, ...governance.providers] })
export class NetworkModule {}
