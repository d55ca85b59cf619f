import { Audience } from '#lib/access';
import { Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { TerritoryVintage } from './vintage.type.js';

@Resolver(() => TerritoryVintage)
export class VintageResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Audience('EVERYONE')
  @Query(() => [TerritoryVintage], { description: 'The yearly files taken in, newest first; at most 100.' })
  territorySources(): Promise<TerritoryVintage[]> {
    return this.dataSource.query(
      `select day, source, licence, imported_at as "importedAt" from territories.vintage order by day desc limit 100`,
    );
  }
}
