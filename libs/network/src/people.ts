import { PersonRecord } from './person/person.entity.js';
import { personReads } from './person/person.reads.js';
import { PersonResolver } from './person/person.resolver.js';
import { PositionRecord } from './position/position.entity.js';
import { positionReads } from './position/position.reads.js';
import { PositionResolver } from './position/position.resolver.js';

/** Who works where. */
export const people = {
  providers: [PersonResolver, PositionResolver],
  entities: [PersonRecord, PositionRecord],
  reads: [personReads, positionReads],
};
