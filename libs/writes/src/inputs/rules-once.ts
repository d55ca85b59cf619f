import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type Gather = Storage['getTargetValidationMetadatas'];

/**
 * class-validator gathers the rules of a class anew for each value, by looking at every class that has some: a tenth of what a
 * small write costs, and more with each module. They are decorators, which do not change once a server is up, so each class
 * is looked at once. Whoever validates by groups is left alone.
 */
export function gatherRulesOnce(storage: Storage = getMetadataStorage()): void {
  const gather = storage.getTargetValidationMetadatas;
  if (gather.name === remembering.name) return;
  storage.getTargetValidationMetadatas = remembering(gather.bind(storage));
}

function remembering(gather: Gather): Gather {
  const known = new Map<Function, Map<string, ReturnType<Gather>>>();
  function remembering(...asked: Parameters<Gather>): ReturnType<Gather> {
    const [target, schema, always, strictGroups, groups] = asked;
    if (groups?.length) return gather(...asked);
    const variant = `${always} ${strictGroups} ${schema}`;
    const ofTarget = known.get(target) ?? new Map<string, ReturnType<Gather>>();
    if (ofTarget.size === 0) known.set(target, ofTarget);
    let rules = ofTarget.get(variant);
    if (!rules) ofTarget.set(variant, (rules = gather(...asked)));
    return rules;
  }
  return remembering;
}
