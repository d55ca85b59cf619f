import { type Words } from '#lib/graphql';
import { type KnownVersion } from '../saved-query/registry.js';

/** Why a version does not run. */
export interface Unusable {
  code: 'REPORT_RETIRED' | 'REPORT_BROKEN';
  words: Words;
  /** What does, as `/reports/` has it: `name?version=2`, or another report; undefined where nothing is known to. */
  use: string | undefined;
  /** The version of the report that runs when none is asked for, where it has one. */
  version: number | undefined;
}

export function unusable(version: KnownVersion, today: string): Unusable | undefined {
  const { name, number, status, broken, current, deprecatedUntil, definition } = version;
  if (status === 'RETIRED' || (deprecatedUntil !== null && deprecatedUntil < today)) return retired(version);
  if (broken === null) return undefined;
  return {
    code: 'REPORT_BROKEN',
    words: {
      fr: `La version ${number} ne correspond plus au schéma\u202f; ${definition.maintainer.fr} doit la refaire.`,
      en: `Version ${number} does not fit the schema any more; ${definition.maintainer.en} is to make it anew.`,
    },
    use: current === number ? undefined : `${name}?version=${current}`,
    version: current === number ? undefined : (current ?? undefined),
  };
}

/** Of one version, or of the whole report, which may have a reason and a successor. */
function retired({ name, number, current, status, successor, retiredBecause }: KnownVersion): Unusable {
  const isWhole = status === 'RETIRED' ? retiredBecause !== null : number === current;
  if (!isWhole)
    return {
      code: 'REPORT_RETIRED',
      words: {
        fr: `La version ${number} n’est plus servie\u00a0: utilisez la version ${current}.`,
        en: `Version ${number} is not served any more: use version ${current}.`,
      },
      use: `${name}?version=${current}`,
      version: current ?? undefined,
    };
  const because = retiredBecause ? ` ${retiredBecause}` : '';
  return {
    code: 'REPORT_RETIRED',
    words: {
      fr: `Ce tableau n’est plus servi.${because}${successor ? ` Utilisez «\u00a0${successor}\u00a0».` : ''}`,
      en: `This report is not served any more.${because}${successor ? ` Use "${successor}".` : ''}`,
    },
    use: successor ?? undefined,
    version: current ?? undefined,
  };
}
