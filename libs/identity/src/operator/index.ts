import { noun } from '#lib/nouns';
import { OperatorResolver } from './operator.resolver.js';

/** Who runs the installation. */
export const operator = noun({ providers: [OperatorResolver] });
