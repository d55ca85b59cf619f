import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { type Type } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { task } from '#lib/jobs';
import { type Reads } from '#lib/reads';
import { type Done, Made, Write, Writes } from '#lib/writes';
import { noun, part } from './index.js';

@ObjectType()
class Lamp {
  @Field() name: string;
}
@InputType()
class LampLightInput extends Made {}

@Writes(Lamp)
class LampWrites {
  @Write('MANAGER', 'Lights a lamp.')
  async lampLight(_: LampLightInput): Promise<Done> {
    return { id: 'lamp_1', organizationId: null };
  }
}
class LampRecord {}
class BulbRecord {}
class LampResolver {}
class RoomResolver {}
class LampService {}
class LampController {}

const dim = task('lamps.dim', async () => undefined);
const nightly = { task: dim, cron: '0 22 * * *' };
const reads = [{ from: LampRecord, resolver: LampResolver } as unknown as Reads];
const contributions = [{ resolver: RoomResolver } as never];

const lamp = noun({
  reads,
  contributions,
  entities: [LampRecord, BulbRecord],
  writes: [LampWrites],
  providers: [LampService],
  controllers: [LampController],
  tasks: [dim],
  recurring: [nightly],
});

it('is all that it is made of, and what its reads and use cases make', () => {
  const { providers, ...more } = lamp;
  expect(more).toEqual({
    reads,
    contributions,
    entities: [LampRecord, BulbRecord],
    controllers: [LampController],
    tasks: [dim],
    recurring: [nightly],
  });
  expect(providers.map((one) => (one as Type).name)).toEqual([
    'LampResolver',
    'RoomResolver',
    'LampWrites',
    'LampWritesMutations',
    'LampService',
  ]);
});

it('is all of its nouns, each table once', () => {
  const empty = {
    reads: [],
    contributions: [],
    entities: [],
    providers: [],
    controllers: [],
    tasks: [],
    recurring: [],
  };
  expect(noun({})).toEqual(empty);
  const sweep = task('rooms.sweep', async () => undefined);
  const daily = { task: sweep, cron: '0 6 * * *' };
  const room = noun({ entities: [BulbRecord], providers: [RoomResolver], tasks: [sweep], recurring: [daily] });
  expect(part(lamp, room)).toEqual({
    ...lamp,
    providers: [...lamp.providers, RoomResolver],
    tasks: [dim, sweep],
    recurring: [nightly, daily],
  });
});
