import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, LessThanOrEqual, MoreThan, Repository } from 'typeorm';
import { Bond, MemberStatus, Organization, OrganizationTerritory, type Person, Position, Slot } from './organization.entity.js';
import { today } from './today.js';
import { type Territory } from './territory.entity.js';
import { TerritoryService } from './territory.service.js';

interface Standing {
  id: string;
  certain: boolean;
  possible: boolean;
  former: boolean;
}

@Injectable()
export class OrganizationService {
  constructor(
    @InjectRepository(Organization) private readonly organizations: Repository<Organization>,
    @InjectRepository(Position) private readonly positions: Repository<Position>,
    @InjectRepository(OrganizationTerritory) private readonly served: Repository<OrganizationTerritory>,
    @InjectRepository(Bond) private readonly bonds: Repository<Bond>,
    private readonly territories: TerritoryService,
  ) {}

  findAll(first: number): Promise<Organization[]> {
    return this.organizations.find({ order: { name: 'ASC', id: 'ASC' }, take: first });
  }

  async findManagers(ids: string[]): Promise<Map<string, Person | null>> {
    const directors = await this.positions.find({
      where: { organizationId: In(ids), kind: 'DIRECTOR', validFrom: LessThanOrEqual(today()), validTo: MoreThan(today()) },
      relations: { person: true },
      order: { validFrom: 'DESC', id: 'ASC' },
    });
    const managers = new Map<string, Person | null>();
    for (const { organizationId, person } of directors) {
      if (!managers.has(organizationId)) managers.set(organizationId, person.public ? person : null);
    }
    return managers;
  }

  async findTerritories(ids: string[]): Promise<Map<string, Territory[]>> {
    const links = await this.served.find({
      where: { organizationId: In(ids), validFrom: LessThanOrEqual(today()), validTo: MoreThan(today()) },
      order: { territoryId: 'ASC' },
    });
    const found = await this.territories.findSeen([...new Set(links.map((link) => link.territoryId))]);
    const byId = new Map(found.map((territory) => [territory.id, territory]));
    const territories = new Map<string, Territory[]>(ids.map((id) => [id, []]));
    for (const { organizationId, territoryId } of links) {
      const territory = byId.get(territoryId);
      if (territory) territories.get(organizationId)!.push(territory);
    }
    return territories;
  }

  /** Null where nobody was ever recorded to work. */
  async countPeople(ids: string[]): Promise<Map<string, number>> {
    const rows = await this.positions
      .createQueryBuilder('position')
      .select('position.organizationId', 'id')
      .addSelect(
        `COUNT(DISTINCT position.personId) FILTER (WHERE position.validTo > :day)`,
        'people',
      )
      .where(`position.organizationId IN (:...ids) AND position.kind <> 'PRESIDENT' AND position.validFrom <= :day`)
      .groupBy('position.organizationId')
      .setParameters({ ids, day: today() })
      .getRawMany<{ id: string; people: string }>();
    return new Map(rows.map(({ id, people }) => [id, Number(people)]));
  }

  async findStatuses(organizations: readonly Organization[]): Promise<MemberStatus[]> {
    const rows = await this.bonds
      .createQueryBuilder('bond')
      .select('bond.organizationId', 'id')
      .addSelect('BOOL_OR(bond.certainFrom <= :day AND bond.leavingFrom > :day AND bond.countsFrom <= :day)', 'certain')
      .addSelect('BOOL_OR(bond.countsFrom <= :day AND bond.goneFrom > :day)', 'possible')
      .addSelect('BOOL_OR(bond.goneFrom <= :day)', 'former')
      .where('bond.organizationId IN (:...ids)')
      .groupBy('bond.organizationId')
      .setParameters({ ids: organizations.map(({ id }) => id), day: today() })
      .getRawMany<Standing>();
    const standings = new Map(rows.map((row) => [row.id, row]));
    const isUnbound = organizations.some(({ id }) => !standings.has(id));
    const undocumented = isUnbound ? await this.findUndocumented() : new Set();
    return organizations.map(({ id, kind, demonstration }) => {
      const standing = standings.get(id);
      if (standing?.certain) return MemberStatus.MEMBER;
      if (standing?.possible) return MemberStatus.POSSIBLE_MEMBER;
      if (standing?.former) return MemberStatus.FORMER_MEMBER;
      return !standing && undocumented.has(`${kind} ${demonstration}`) ? MemberStatus.UNKNOWN : MemberStatus.NOT_MEMBER;
    });
  }

  /** Of which kinds there are signatories whose name is not known. */
  private async findUndocumented(): Promise<Set<string>> {
    const rows = await this.bonds
      .createQueryBuilder('bond')
      .innerJoin(Slot, 'slot', 'slot.id = bond.slotId')
      .select('slot.kind', 'kind')
      .addSelect('bond.demonstration', 'demonstration')
      .distinct(true)
      .where('bond.organizationId IS NULL AND bond.possibleFrom <= :day AND bond.goneFrom > :day', { day: today() })
      .getRawMany<{ kind: string; demonstration: boolean }>();
    return new Set(rows.map(({ kind, demonstration }) => `${kind} ${demonstration}`));
  }
}
