import {
  type Done,
  expectVersion,
  InvalidInputError,
  NotAllowedError,
  type Tx,
  VersionConflictError,
  Write,
  Writes,
} from '#lib/writes';
import { ConstituencyAddInput } from '../constituency/constituency.inputs.js';
import { constituencies, TWICE } from '../constituency/constituency.writes.js';
import { isDemonstration } from '../organization/demonstration.check.js';
import { KeyTakenError } from '../record/record.errors.js';
import { GoverningBodyCreateInput, GoverningBodyUpdateInput } from './governing-body.inputs.js';
import { bodies, bodyToGovern } from './governing-body.load.js';
import { mayGovern } from './governing-body.policy.js';
import { GoverningBody } from './governing-body.type.js';

const MOST_CONSTITUENCIES = 20;

@Writes(GoverningBody)
export class GoverningBodyWrites {
  @Write(
    'MANAGER',
    'Creates a governing body with its constituencies: of the network by coordinators, of an organization by its managers too.',
    [KeyTakenError],
  )
  async governingBodyCreate(input: GoverningBodyCreateInput, tx: Tx): Promise<Done> {
    const { constituencies: parts, organizationId = null, ...values } = input;
    if (!mayGovern(tx.actor, organizationId)) throw new NotAllowedError();
    if (new Set(parts.map(({ name }) => name)).size < parts.length)
      throw new InvalidInputError(TWICE, 'constituencies');
    const invented = await isDemonstration(tx, organizationId);
    const id = await bodies.insert(tx, { ...values, organizationId, isDemonstration: invented });
    for (const [i, { name, seats }] of parts.entries())
      await constituencies.insert(tx, { governingBodyId: id, name, seats, place: i + 1 });
    return { id, organizationId, after: input };
  }

  @Write('MANAGER', 'Changes the name, the kind, the beginning or the quorum of a body.')
  async governingBodyUpdate(input: GoverningBodyUpdateInput, tx: Tx): Promise<Done> {
    const body = await bodies.toChange(tx, input, ({ organizationId }) => mayGovern(tx.actor, organizationId));
    const { id, organizationId } = body;
    return { id, organizationId, ...(await bodies.update(tx, body, input)) };
  }

  @Write('MANAGER', 'Adds a constituency to a body.', [VersionConflictError])
  async constituencyAdd(
    { governingBodyId, expectedVersion, name, seats }: ConstituencyAddInput,
    tx: Tx,
  ): Promise<Done> {
    const { organizationId, ...body } = await bodyToGovern(tx, governingBodyId, 'governingBodyId');
    await expectVersion(tx, body, expectedVersion);
    const { place } = (await tx.one<{ place: number }>(
      'select coalesce(max(place), 0) + 1 as place from network.constituency where governing_body_id = $1',
      [body.id],
    ))!;
    if (place > MOST_CONSTITUENCIES) throw new InvalidInputError(MANY, 'governingBodyId');
    const constituency = await constituencies.insert(tx, { governingBodyId, name, seats, place });
    await tx.query('update network.governing_body set version = version + 1 where id = $1', [body.id]);
    return { id: body.id, organizationId, after: { constituency, name, seats } };
  }
}

const MANY = { fr: 'Une instance a au plus 20 collèges.', en: 'A body has at most 20 constituencies.' };
