import { Module } from '@nestjs/common';
import { Subgraph } from '#lib/graphql';
import { belonging } from './belonging.js';
import { finance } from './finance.js';
import { governance } from './governance.js';
import { people } from './people.js';

@Subgraph('network')
@Module({
  controllers: finance.controllers,
  providers: [...people.providers, ...belonging.providers, ...governance.providers, ...finance.providers],
})
export class NetworkModule {}
