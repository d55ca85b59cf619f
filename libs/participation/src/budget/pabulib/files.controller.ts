import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ACTOR_OF_REQUEST, type ActorOfRequest, worksFor } from '#lib/access';
import { type Outcome } from '#lib/counting';
import { Priced, WRITTEN } from '#lib/graphql';
import { noSuchFile } from '#lib/network';
import { type Tx, UnitOfWork } from '#lib/writes';
import { MadeOnce } from '../../made-once.js';
import { isFew } from '../budget.explain.js';
import { type Asked } from '../budget.ballot.js';
import { boxOf } from '../budget.count.js';
import { type Rule } from '../budget.rule.js';
import { askedOf } from '../budget.standing.js';
import { fileAside } from '../thread/aside.js';
import { FEWEST_BALLOTS, isPublished } from './address.js';

const FILE = /^(budgetcall_[0-9a-z]{26})(?:-(territory_[0-9a-z]{26}|receipts))?\.(pb|txt)$/;
/** Characters of all files that are kept: those of some large votes. */
const MOST = 20_000_000;
const ABSENT = 'There is no such file, or it is not counted yet.';

/** Who may have it, and of how many ballots it is. */
interface Seen {
  organizationId: string;
  isPublic: boolean;
  groups: Outcome['groups'];
}

interface Kept {
  title: string;
  ballots: string[];
  receipts: string[];
  funded: string[];
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
  /** Results never change once they are counted. */
  private readonly files = new MadeOnce<string>(MOST, (text) => text.length);

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
    const seen = await this.uow.run({ actor }, (tx) => seenOf(tx, id));
    const isShown = seen?.isPublic || (seen && worksFor(actor, seen.organizationId));
    const group = seen?.groups.find((one) => one.territory === territory);
    if (!isShown || !(isList || group)) return noSuchFile(request, reply, actor, ABSENT);
    if (!isList && !isPublished(group!.ballots)) return void reply.code(403).send(tooFew(group!.ballots));
    const text = await this.files.of(file, async () => {
      const found = await this.uow.run({ actor }, async (tx) => ({
        ...(await keptOf(tx, id, territory))!,
        asked: await askedOf(tx, id),
      }));
      return isList ? `${found.receipts.join('\n')}\n` : pabulibOfKept(found, territory, group!.envelope);
    });
    void reply.header('content-disposition', `attachment; filename="${file}"`);
    return void reply.type('text/plain; charset=utf-8').send(text);
  }
}

const seenOf = (tx: Tx, id: string): Promise<Seen | undefined> =>
  tx.one<Seen>(
    `select i.organization_id as "organizationId", r.outcome -> 'groups' as groups,
       i.published_on is not null and exists (select from participation.budget_publication u where u.call_id = r.call_id) as "isPublic"
     from participation.budget_result r join participation.call a on a.id = r.call_id join participation.initiative i on i.id = a.initiative_id
     where r.call_id = $1`,
    [id],
  );

const keptOf = (tx: Tx, id: string, territory: string | null): Promise<Kept | undefined> =>
  tx.one<Kept>(
    `select a.title_fr as title, r.ballots, r.receipts, r.outcome -> 'funded' as funded,
       r.function_version as "functionVersion", participation.day_of(r.counted_at)::text as day, s.seed,
       (select json_object_agg(p.number, p.title_fr) from participation.budget_project p where p.call_id = a.id) as titles,
       (select v.name from territories.territory_version v where v.territory_id = $2 and v.seen_to = 'infinity') as unit
     from participation.budget_result r join participation.budget_seed s on s.call_id = r.call_id
     join participation.call a on a.id = r.call_id where r.call_id = $1`,
    [id, territory],
  );

const tooFew = (ballots: number) => ({
  code: 'TOO_FEW_BALLOTS',
  message: `Ballots are published from ${FEWEST_BALLOTS} up: fewer may tell whose they are. Their hash is in the result.`,
  ...{ ballots: isFew(ballots) ? null : ballots, fewest: FEWEST_BALLOTS },
});

const pabulibOfKept = (
  { asked, ...kept }: Kept & { asked: Rule & Asked },
  territory: string | null,
  envelope: number,
): Promise<string> =>
  fileAside(() => ({
    box: { ...boxOf(asked, { lines: kept.ballots, seed: kept.seed }), envelope },
    file: {
      ...{ territory, title: kept.title, unit: kept.unit ?? '', day: kept.day, functionVersion: kept.functionVersion },
      ...{ ballotKind: asked.ballotKind, maximumChoices: asked.maximumChoices, points: asked.points },
      ...{ titles: kept.titles, funded: kept.funded },
    },
  }));
