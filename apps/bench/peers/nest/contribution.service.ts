import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, LessThanOrEqual, MoreThan, Repository } from 'typeorm';
import { AnswerGiven, type CommentConnection, Contribution, ContributionComment, type ContributionConnection, OfficialAnswer } from './contribution.entity.js';
import { type ContributionsArgs } from './contribution.inputs.js';
import { Territory } from './territory.entity.js';
import { today } from './today.js';

@Injectable()
export class ContributionService {
  constructor(
    @InjectRepository(Contribution) private readonly contributions: Repository<Contribution>,
    @InjectRepository(ContributionComment) private readonly comments: Repository<ContributionComment>,
    @InjectRepository(AnswerGiven) private readonly given: Repository<AnswerGiven>,
    @InjectRepository(OfficialAnswer) private readonly answers: Repository<OfficialAnswer>,
  ) {}

  /** A cursor is how many came before. */
  async findAll({ filter, orderBy, first, after }: ContributionsArgs): Promise<ContributionConnection> {
    const query = this.contributions
      .createQueryBuilder('c')
      .innerJoin('c.call', 'call')
      .innerJoin('call.initiative', 'initiative')
      .leftJoinAndSelect('c.speaker', 'speaker')
      .where('c.demonstration = false AND initiative.publishedOn IS NOT NULL AND c.status = :status', { status: filter?.status ?? 'PUBLISHED' });
    if (filter?.callKind) query.andWhere('call.kind = :kind', { kind: filter.callKind });
    if (filter?.bbox) {
      const [west, south, east, north] = filter.bbox;
      query.andWhere('c.geo <@ box(point(:west, :south), point(:east, :north))', { west, south, east, north });
    }
    if (filter?.territory) {
      const { kind, code } = filter.territory;
      query
        .innerJoin(Territory, 't', 't.id = c.territoryId AND t.seenFrom <= :day AND t.seenTo > :day', { day: today() })
        .innerJoin(Territory, 'named', 'named.kind = :named AND named.code = :code AND named.seenFrom <= :day AND named.seenTo > :day', { named: kind, code })
        .andWhere('(t.id = named.id OR t.departementId = named.id OR t.regionId = named.id)');
    }
    const skip = after ? Number(Buffer.from(after, 'base64url').toString()) : 0;
    const direction = orderBy?.direction ?? 'DESC';
    const [nodes, totalCount] = await query
      .orderBy(`c.${orderBy?.field ?? 'submittedAt'}`, direction)
      .addOrderBy('c.id', direction)
      .offset(skip)
      .limit(first)
      .getManyAndCount();
    const end = skip + nodes.length;
    return { totalCount, nodes, pageInfo: { hasNextPage: end < totalCount, endCursor: nodes.length ? Buffer.from(String(end)).toString('base64url') : null } };
  }

  async findAnswers(ids: string[]): Promise<Map<string, OfficialAnswer>> {
    const now = new Date();
    const given = await this.given.find({
      where: { contributionId: In(ids), since: LessThanOrEqual(now), until: MoreThan(now) },
      order: { isOwn: 'ASC' },
    });
    const found = await this.answers.find({ where: { id: In(given.map(({ answerId }) => answerId)) }, relations: { by: true } });
    const byId = new Map(found.map((answer) => [answer.id, answer]));
    return new Map(given.map(({ contributionId, answerId }) => [contributionId, byId.get(answerId)!]));
  }

  /** The latest of each: their ids in one statement, then the entities. */
  async findComments(ids: string[], first: number): Promise<Map<string, CommentConnection>> {
    const picked: { id: string }[] = await this.comments.query(
      `SELECT m.id FROM unnest($1::text[]) c(id) CROSS JOIN LATERAL (SELECT m.id FROM participation.comment m WHERE m.contribution_id = c.id AND m.removed_at IS NULL
       ORDER BY m.written_at DESC, m.id DESC LIMIT $2) m`,
      [ids, first],
    );
    const [nodes, counts] = await Promise.all([
      this.comments
        .createQueryBuilder('m')
        .where({ id: In(picked.map(({ id }) => id)) })
        .orderBy('m.written_at', 'DESC')
        .addOrderBy('m.id', 'DESC')
        .getMany(),
      this.comments
        .createQueryBuilder('m')
        .select('m.contributionId', 'id')
        .addSelect('count(*)::int', 'n')
        .where({ contributionId: In(ids) })
        .andWhere('m.removed_at IS NULL')
        .groupBy('m.contributionId')
        .getRawMany<{ id: string; n: number }>(),
    ]);
    const byContribution = Map.groupBy(nodes, ({ contributionId }) => contributionId);
    return new Map(counts.map(({ id, n }) => [id, { totalCount: n, nodes: byContribution.get(id) ?? [] }]));
  }
}
