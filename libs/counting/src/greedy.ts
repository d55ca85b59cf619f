import { type Candidate, type Choice, type Chosen, type Group, inTheWay, type Passed, spentOn } from './group.js';

/** The most supported first; what costs more than is left is passed over, and the next is asked. */
export function greedy(group: Group, before: readonly Chosen[] = [], by: Chosen['by'] = 'FUNDED'): Choice {
  const { candidates, envelope, draw } = group;
  const chosen = [...before];
  const passed = new Map<string, Passed>();
  let left = envelope - spentOn(group, before);
  const order = candidates
    .filter(({ id }) => !before.some((one) => one.id === id))
    .toSorted((a, b) => b.support - a.support || draw(a.id, b.id));
  order.forEach((one, i) => {
    const against = inTheWay(group, one.id, chosen);
    if (against !== undefined) passed.set(one.id, { why: 'INCOMPATIBLE', against });
    else if (one.cost > left) passed.set(one.id, { why: 'TOO_DEAR', left });
    else {
      left -= one.cost;
      chosen.push({ id: one.id, by, drawnBefore: equalsAfter(order, i) });
    }
  });
  return { chosen, passed };
}

const equalsAfter = (order: readonly Candidate[], i: number): string[] =>
  order.slice(i + 1).flatMap(({ id, support }) => (support === order[i]!.support ? [id] : []));
