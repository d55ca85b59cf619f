import { part } from '#lib/nouns';
import { logo } from './logo/index.js';
import { organization } from './organization/index.js';
import { person } from './person/index.js';
import { position } from './position/index.js';
import { territoryService } from './territory-service/index.js';

/** Organizations with their logos and the territories that they serve, people and where they work. */
export const people = part(organization, logo, territoryService, person, position);
