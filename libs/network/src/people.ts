import { part } from '#lib/nouns';
import { organization } from './organization/index.js';
import { person } from './person/index.js';
import { position } from './position/index.js';
import { territoryService } from './territory-service/index.js';

/** Organizations and the territories that they serve, people and where they work. */
export const people = part(organization, territoryService, person, position);
