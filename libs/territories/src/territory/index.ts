import { noun } from '#lib/nouns';
import { TerritoryDesignation } from '../designation/designation.entity.js';
import { territoryReads } from './territory.reads.js';

export const territory = noun({ reads: [territoryReads], entities: [TerritoryDesignation] });
