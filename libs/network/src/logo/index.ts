import { noun } from '#lib/nouns';
import { LogoController } from './logo.controller.js';
import { organizationLogo } from './logo.reads.js';
import { LogoWrites } from './logo.writes.js';

/** The picture that an organization is known by. */
export const logo = noun({
  reads: [],
  contributions: [organizationLogo],
  writes: [LogoWrites],
  controllers: [LogoController],
});
