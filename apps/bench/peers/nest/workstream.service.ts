import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, LessThanOrEqual, MoreThan, Repository } from 'typeorm';
import { today } from './today.js';
import { Collective, type Theme, Workstream, WorkstreamContribution, WorkstreamPartner, WorkstreamTheme } from './workstream.entity.js';

const seenByAll = () => ({ visibility: 'PUBLIC', demonstration: false, proposedOn: LessThanOrEqual(today()) });

@Injectable()
export class WorkstreamService {
  constructor(
    @InjectRepository(Workstream) private readonly workstreams: Repository<Workstream>,
    @InjectRepository(Collective) private readonly collective: Repository<Collective>,
    @InjectRepository(WorkstreamPartner) private readonly partners: Repository<WorkstreamPartner>,
    @InjectRepository(WorkstreamContribution) private readonly contributions: Repository<WorkstreamContribution>,
    @InjectRepository(WorkstreamTheme) private readonly themes: Repository<WorkstreamTheme>,
  ) {}

  findOne(id: string): Promise<Workstream | null> {
    return this.workstreams.findOne({ where: { id, ...seenByAll() } });
  }

  async findAll(first: number): Promise<{ totalCount: number; nodes: Workstream[] }> {
    const [nodes, totalCount] = await this.workstreams.findAndCount({
      where: seenByAll(),
      order: { proposedOn: 'DESC', id: 'DESC' },
      take: first,
    });
    return { totalCount, nodes };
  }

  async findCollective(ids: string[]): Promise<Map<string, string>> {
    const found = await this.collective.find({ where: { workstreamId: In(ids), since: LessThanOrEqual(today()) } });
    return new Map(found.map(({ workstreamId, since }) => [workstreamId, since]));
  }

  /** Who leads them and who makes them: one list for both. */
  async findPartners(ids: string[]): Promise<Map<string, WorkstreamPartner[]>> {
    const found = await this.partners.find({
      where: { workstreamId: In(ids), from: LessThanOrEqual(today()), validTo: MoreThan(today()) },
      relations: { organization: true },
      order: { role: 'ASC', from: 'ASC', id: 'ASC' },
    });
    return Map.groupBy(found, ({ workstreamId }) => workstreamId);
  }

  async findThemes(ids: string[]): Promise<Map<string, Theme[]>> {
    const found = await this.themes.find({ where: { workstreamId: In(ids) }, relations: { theme: true }, order: { theme: { place: 'ASC' } } });
    const grouped = Map.groupBy(found, ({ workstreamId }) => workstreamId);
    return new Map([...grouped].map(([id, all]) => [id, all.map(({ theme }) => theme)]));
  }

  async findContributions(workstreamId: string, first: number): Promise<{ totalCount: number; nodes: WorkstreamContribution[] }> {
    const [nodes, totalCount] = await this.contributions.findAndCount({
      where: { workstreamId, on: LessThanOrEqual(today()) },
      relations: { organization: true },
      order: { at: 'ASC', id: 'ASC' },
      take: first,
    });
    return { totalCount, nodes };
  }
}
