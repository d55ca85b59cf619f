import { Args, Context, Resolver } from '@nestjs/graphql';
import { Pool } from 'pg';
import { Audience } from '#lib/access';
import { DomainErrors, Mutates, ref, type Payload, type RequestContext } from '#lib/graphql';
import { type ReportDeclaration } from '#lib/reports';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  payloadFor,
  type Tx,
  UnitOfWork,
  VersionConflictError,
} from '#lib/writes';
import { UnfitReport } from '../definition/fault.js';
import { type Resolved } from '../definition/resolved.js';
import { RecordsCheck } from './records-check.js';
import { type KnownVersion, ReportRegistry } from './registry.js';
import { RecordsDifferError, ReportUnfitError, ShippedReportError } from './saved-query.errors.js';
import { SavedQueryPublishInput } from './saved-query.inputs.js';
import { SavedQuery } from './saved-query.type.js';
import { SavedQueryWrites, savedQueries, written } from './saved-query.writes.js';
import { DEPRECATE_OTHERS, DEPRECATED_MONTHS } from './shipping.js';

interface Draft {
  id: string;
  queryId: string;
  name: string;
  number: number;
  definition: ReportDeclaration;
  /** The same as text. */
  written: string;
}

interface Checked {
  draft: Draft;
  resolved: Resolved;
}

/** By hand, as what is published is run and compared before the transaction. */
@Resolver()
export class PublishResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly pool: Pool,
    private readonly registry: ReportRegistry,
    private readonly records: RecordsCheck,
  ) {}

  @Audience('COORDINATOR')
  @Mutates(
    payloadFor(SavedQueryWrites),
    'Publishes the draft of a report, once it fits the schema and its figures are as many as the rows that they open; the version before it runs for six months more.',
    [
      ReportUnfitError,
      RecordsDifferError,
      ShippedReportError,
      [NotFoundError, 'when there is no draft'],
      VersionConflictError,
      IdempotencyKeyReusedError,
      InvalidInputError,
    ],
  )
  async savedQueryPublish(
    @Args('input') { idempotencyKey, ...input }: SavedQueryPublishInput,
    @Context() context: RequestContext,
  ): Promise<Payload> {
    const checked = await this.checked(input.id, context);
    const id = await this.uow.run(context, (tx) =>
      tx.idempotent(idempotencyKey, 'savedQueryPublish', input, () => publish(tx, input, checked), input.id),
    );
    return { savedQuery: ref(SavedQuery, id) } as Payload;
  }

  /** The draft as it may be published; undefined where there is none, any more perhaps. */
  private async checked(id: string, context: RequestContext): Promise<Checked | undefined> {
    const { rows } = await this.pool.query<Draft>(`${DRAFT} and not q.is_shipped`, [id]);
    const [draft] = rows;
    if (!draft) return undefined;
    const resolved = this.resolved(draft.definition);
    await this.records.check(asKnown(draft, resolved), context);
    return { draft, resolved };
  }

  private resolved(definition: ReportDeclaration): Resolved {
    try {
      return this.registry.resolve(definition);
    } catch (error) {
      if (!(error instanceof UnfitReport)) throw error;
      throw new DomainErrors(error.faults.slice(0, 50).map((fault) => new ReportUnfitError(fault)));
    }
  }
}

async function publish(tx: Tx, input: SavedQueryPublishInput, checked: Checked | undefined): Promise<string> {
  const query = await written(tx, input);
  const draft = await tx.one<Draft>(`${DRAFT} for update of v`, [query.id]);
  if (!draft || !checked) throw new NotFoundError('id');
  if (draft.written !== checked.draft.written) throw new InvalidInputError(CHANGED, 'id');
  await tx.query(
    `update reporting.saved_query_version set status = 'PUBLISHED', resolved = $2::jsonb, published_at = now(), broken = null where id = $1`,
    [draft.id, JSON.stringify(checked.resolved)],
  );
  await tx.query(DEPRECATE_OTHERS, [query.id, draft.id, DEPRECATED_MONTHS]);
  await savedQueries.update(tx, query, {
    ...{ currentId: draft.id, audience: draft.definition.audience, ownerId: tx.actor.id },
    ...{ successor: null, retiredBecause: null },
  });
  const after = { name: query.name, number: draft.number };
  await tx.audit({ type: 'SavedQuery', id: query.id, action: 'SAVED_QUERY_PUBLISH', organizationId: null, after });
  return query.id;
}

const CHANGED = {
  fr: 'Le brouillon a changé pendant qu’il était vérifié\u00a0: publiez-le de nouveau.',
  en: 'The draft was changed while it was checked: publish it again.',
};

const DRAFT = `select v.id, q.id as "queryId", q.name, v.number, v.definition, v.definition::text as written from reporting.saved_query_version v
  join reporting.saved_query q on q.id = v.saved_query_id where q.id = $1 and v.status = 'DRAFT'`;

const asKnown = ({ id, queryId, name, number, definition }: Draft, resolved: Resolved): KnownVersion => ({
  ...{
    id,
    queryId,
    name,
    number,
    definition,
    resolved,
    status: 'DRAFT',
    broken: null,
    deprecatedUntil: null,
    current: null,
  },
  ...{ audience: definition.audience as KnownVersion['audience'], successor: null, retiredBecause: null },
});
