import { apart } from '#lib/network';
import { kept } from '#lib/writes';
import { ContributionRecord } from './contribution.entity.js';
import { Contribution } from './contribution.type.js';

export const contributions = kept(Contribution, ContributionRecord, { refusals: apart(), isNameless: true });
