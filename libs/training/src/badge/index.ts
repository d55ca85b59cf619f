import { noun } from '#lib/nouns';
import { BadgeController } from './badge.controller.js';
import { BadgeKeys } from './badge-keys.js';
import { Badges } from './badges.js';

export const badge = noun({ providers: [BadgeKeys, Badges], controllers: [BadgeController] });
