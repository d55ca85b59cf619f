// Begins with the files that take longest: one that comes last is waited for while the other core has nothing to do. A clean checkout
// remembers no times, and by their size, as Jest orders them then, they come late.
import Sequencer from '@jest/test-sequencer';

const LONG = [
  /e2e\/accessibility/,
  // They wait most of their time, while others compute.
  /backup\/(whole|refusals)\.spec/,
  /http\/slow-clients\.spec/,
  /(processes|worker|federation)\.spec/,
  /http\/http\.spec/,
  /media\/media\.spec/,
  /making\.spec/,
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => LONG.some((long) => long.test(path));
    return super.sort(tests).sort((one, other) => Number(isLong(other)) - Number(isLong(one)));
  }
}
