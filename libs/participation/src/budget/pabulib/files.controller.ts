import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ACTOR_OF_REQUEST, type ActorOfRequest, coordinates, organizationsOf } from '#lib/access';
import { Priced, WRITTEN } from '#lib/graphql';
import { noSuchFile } from '#lib/network';
import { type Tx, UnitOfWork } from '#lib/writes';
import { isFew } from '../budget.explain.js';
import { type Asked } from '../budget.ballot.js';
import { boxOf } from '../budget.count.js';
import { askedOf, type Rule } from '../budget.standing.js';
import { aside } from '../thread/aside.js';
import { type Outcome } from '#lib/counting';
import { FEWEST_BALLOTS, isPublished } from './address.js';

const FILE = /^(budgetcall_[0-9a-z]{26})(?:-(territory_[0-9a-z]{26}|receipts))?\.(pb|txt)$/;
const ABSENT = 'There is no such file, or it is not counted yet.';

interface Kept {
  title: string;
  organizationId: string;
  isPublic: boolean;
  ballots: string[];
  receipts: string[];
  outcome: Outcome;
  functionVersion: number;
  day: string;
  seed: string;
  titles: Record<string, string>;
  unit: string | null;
}

/**
 * `/files/budget-calls/ID.pb`: the bare ballots of an envelope, by which anybody counts it again; `ID-TERRITORY.pb` those of a territory.
 * `ID-receipts.txt`: the hashes of all receipts. Both once everybody is told the result.
 */
@Controller('files/budget-calls')
export class BudgetFilesController {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Get(':file')
  @Priced(WRITTEN)
  async file(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [, id, part = null, ending] = FILE.exec(file) ?? [];
    const isList = part === 'receipts';
    const actor = await this.actorOf(request);
    void reply.header('cache-control', 'private, no-store');
    if (!id || isList !== (ending === 'txt')) return noSuchFile(request, reply, actor, ABSENT);
    const territory = isList ? null : part;
    const found = await this.uow.run({ actor }, async (tx) => {
      const kept = await keptOf(tx, id, territory);
      const isSeen =
        kept?.isPublic || (kept && (coordinates(actor) || organizationsOf(actor).includes(kept.organizationId)));
      return kept && isSeen ? { kept, asked: await askedOf(tx, id) } : null;
    });
    const text = found && (isList ? `${found.kept.receipts.join('\n')}\n` : await pabulibOfKept(found, territory));
    if (text === null) return noSuchFile(request, reply, actor, ABSENT);
    if (typeof text === 'object') return void reply.code(403).send(text);
    void reply.header('content-disposition', `attachment; filename="${file}"`);
    return void reply.type('text/plain; charset=utf-8').send(text);
  }
}

const keptOf = (tx: Tx, id: string, territory: string | null): Promise<Kept | undefined> =>
  tx.one<Kept>(
    `select a.title_fr as title, i.organization_id as "organizationId", i.published_on is not null and exists (select from participation.budget_publication u where u.call_id = r.call_id) as "isPublic", r.ballots, r.receipts, r.outcome,
       r.function_version as "functionVersion", participation.day_of(r.counted_at)::text as day, s.seed,
       (select json_object_agg(p.number, p.title_fr) from participation.budget_project p where p.call_id = a.id) as titles,
       (select v.name from territories.territory_version v where v.territory_id = $2 and v.seen_to = 'infinity') as unit
     from participation.budget_result r join participation.budget_seed s on s.call_id = r.call_id
     join participation.call a on a.id = r.call_id join participation.initiative i on i.id = a.initiative_id where r.call_id = $1`,
    [id, territory],
  );

interface TooFew {
  code: string;
  message: string;
  ballots: number | null;
  fewest: number;
}

async function pabulibOfKept(
  { kept, asked }: { kept: Kept; asked: Rule & Asked },
  territory: string | null,
): Promise<string | TooFew | null> {
  const group = kept.outcome.groups.find((one) => one.territory === territory);
  if (!group) return null;
  if (!isPublished(group.ballots))
    return {
      code: 'TOO_FEW_BALLOTS',
      message: `Ballots are published from ${FEWEST_BALLOTS} up: fewer may tell whose they are. Their hash is in the result.`,
      ...{ ballots: isFew(group.ballots) ? null : group.ballots, fewest: FEWEST_BALLOTS },
    };
  return aside(() => ({
    box: { ...boxOf(asked, { lines: kept.ballots, seed: kept.seed }), envelope: group.envelope },
    file: {
      ...{ territory, title: kept.title, unit: kept.unit ?? '', day: kept.day, functionVersion: kept.functionVersion },
      ...{ ballotKind: asked.ballotKind, maximumChoices: asked.maximumChoices, points: asked.points },
      ...{ titles: kept.titles, funded: kept.outcome.funded },
    },
  }));
}
