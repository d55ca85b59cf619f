import { type Words } from '#lib/graphql';
import { type KnownVersion } from '../saved-query/registry.js';

/** Why a version does not run. */
export interface Unusable {
  code: 'REPORT_RETIRED' | 'REPORT_BROKEN';
  words: Words;
  /** The version that does; undefined where none is known to. */
  use: number | undefined;
}

export function unusable(version: KnownVersion, today: string): Unusable | undefined {
  const { number, status, broken, current, deprecatedUntil, definition } = version;
  if (status === 'RETIRED' || (deprecatedUntil !== null && deprecatedUntil < today))
    return {
      code: 'REPORT_RETIRED',
      words: {
        fr: `La version ${number} n’est plus servie : utilisez la version ${current}.`,
        en: `Version ${number} is not served any more: use version ${current}.`,
      },
      use: current,
    };
  if (broken === null) return undefined;
  return {
    code: 'REPORT_BROKEN',
    words: {
      fr: `La version ${number} ne correspond plus au schéma ; ${definition.maintainer.fr} doit la refaire.`,
      en: `Version ${number} does not fit the schema any more; ${definition.maintainer.en} is to make it anew.`,
    },
    use: current === number ? undefined : current,
  };
}
