import { noun } from '#lib/nouns';
import { SecondFactorResolver } from './second-factor.resolver.js';
import { SecondFactorService } from './second-factor.service.js';

export const secondFactor = noun({ providers: [SecondFactorResolver, SecondFactorService] });
