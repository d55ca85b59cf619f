import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type FindOptionsOrder, In, LessThanOrEqual, MoreThan, Repository } from 'typeorm';
import { Territory, TerritoryKind } from './territory.entity.js';
import { type ChildrenArgs, OrderDirection, type TerritoriesArgs, type TerritoryOrder, TerritoryOrderField } from './territory.inputs.js';
import { today } from './today.js';

/** Those that exist on the day. */
const valid = () => ({ validFrom: LessThanOrEqual(today()), validTo: MoreThan(today()) });
/** The one state of each territory that is seen on the day, ended ones included. */
const seen = () => ({ seenFrom: LessThanOrEqual(today()), seenTo: MoreThan(today()) });

@Injectable()
export class TerritoryService {
  constructor(@InjectRepository(Territory) private readonly territories: Repository<Territory>) {}

  findByCode(kind: TerritoryKind, code: string): Promise<Territory | null> {
    return this.territories.findOne({
      where: { kind, code, began: LessThanOrEqual(today()), ...seen() },
      order: { began: 'DESC' },
    });
  }

  findAll({ filter, orderBy, first }: TerritoriesArgs): Promise<Territory[]> {
    return this.territories.find({
      where: { ...(filter?.kinds && { kind: In(filter.kinds) }), ...valid() },
      order: this.order(orderBy),
      take: first,
    });
  }

  async findByIds(ids: string[], kind: TerritoryKind): Promise<Territory[]> {
    return this.territories.find({ where: { id: In(ids), kind, ...seen() } });
  }

  findSeen(ids: string[]): Promise<Territory[]> {
    return this.territories.find({ where: { id: In(ids), ...seen() } });
  }

  /** The first children of many parents of one kind: their ids in one statement, then the entities. */
  async findChildren(parentKind: TerritoryKind, ids: string[], { kind, orderBy, first }: ChildrenArgs): Promise<Map<string, Territory[]>> {
    const holder = parentKind === TerritoryKind.REGION ? 'regionId' : 'departementId';
    const inner = this.territories
      .createQueryBuilder('child')
      .select('child.id', 'id')
      .where(`child.${holder} = parent.id AND child.kind = :kind AND child.validFrom <= :day AND child.validTo > :day`)
      .limit(first);
    for (const [property, direction] of Object.entries(this.order(orderBy))) inner.addOrderBy(`child.${property}`, direction as 'ASC' | 'DESC');
    // Parameters by hand: the query builder knows no lateral join.
    const values: unknown[] = [ids];
    const text = inner.getQuery().replaceAll(/:kind|:day/g, (name) => `$${values.push(name === ':kind' ? kind : today())}`);
    const links: { id: string }[] = await this.territories.query(
      `SELECT picked.id FROM unnest($1::text[]) parent(id) CROSS JOIN LATERAL (${text}) picked`,
      values,
    );
    const children = await this.territories.find({
      where: { id: In(links.map((link) => link.id)), ...valid() },
      order: this.order(orderBy),
    });
    const byParent = new Map<string, Territory[]>(ids.map((id) => [id, []]));
    for (const child of children) byParent.get(child[holder]!)!.push(child);
    return byParent;
  }

  private order(orderBy?: TerritoryOrder): FindOptionsOrder<Territory> {
    const { field, direction } = orderBy ?? { field: TerritoryOrderField.NAME, direction: OrderDirection.ASC };
    return { [field]: direction, id: direction };
  }
}
