import { BadRequestException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { Milestone, Source } from './milestone.entity.js';
import { type MilestoneCreateInput } from './milestone.inputs.js';

@Injectable()
export class MilestoneService {
  constructor(
    @InjectRepository(Milestone) private readonly milestones: Repository<Milestone>,
    @InjectRepository(Source) private readonly sources: Repository<Source>,
  ) {}

  async create(input: MilestoneCreateInput): Promise<Milestone> {
    const { on, until, endUnknown, sources } = input;
    if (until && until < on.slice(0, until.length)) throw new BadRequestException('The end must follow the beginning');
    if (until && endUnknown) throw new BadRequestException('Give the end or say that it is unknown');
    const known = await this.sources.countBy({ key: In(sources) });
    if (known < new Set(sources).size) throw new NotFoundException('Source not found');
    return this.milestones.save(this.milestones.create(input));
  }
}
