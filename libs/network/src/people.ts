import { noun, part } from '#lib/nouns';
import { PersonRecord } from './person/person.entity.js';
import { personReads } from './person/person.reads.js';
import { PersonResolver } from './person/person.resolver.js';
import { organization } from './organization/index.js';
import { PositionRecord } from './position/position.entity.js';
import { positionReads } from './position/position.reads.js';
import { PositionResolver } from './position/position.resolver.js';
import { territoryService } from './territory-service/index.js';

/** Organizations and the territories that they serve, people and where they work. */
export const people = part(
  organization,
  territoryService,
  noun({
    entities: [PersonRecord, PositionRecord],
    reads: [personReads, positionReads],
    providers: [PersonResolver, PositionResolver],
  }),
);
