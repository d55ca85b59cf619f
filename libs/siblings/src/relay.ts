import { type Cluster, type Worker } from 'node:cluster';
import { isSiblingMessage, type SiblingMessage } from './message.js';

interface Told {
  by: Worker;
  id: number;
  waitsFor: Set<Worker>;
  answers: unknown[];
  timer: NodeJS.Timeout;
}

/** Run by the primary: hands on what its processes tell each other, and tells when all that live have heard. */
export function relaySiblings(cluster: Cluster): void {
  const here = new Set<Worker>();
  const underWay = new Map<number, Told>();
  let told = 0;

  const finish = (number: number): void => {
    const { by, id, timer, answers } = underWay.get(number)!;
    underWay.delete(number);
    clearTimeout(timer);
    send(by, { siblings: 'told', id, answers });
  };
  const tell = (by: Worker, { id, topic, message, within }: Extract<SiblingMessage, { siblings: 'tell' }>): void => {
    const others = [...here].filter((worker) => worker !== by);
    const number = ++told;
    const timer = setTimeout(() => finish(number), within);
    underWay.set(number, { by, id, waitsFor: new Set(others), answers: [], timer });
    if (others.length === 0) return finish(number);
    for (const worker of others) send(worker, { siblings: 'hear', id: number, topic, message });
  };
  const noLonger = (number: number, worker: Worker): void => {
    const waitsFor = underWay.get(number)?.waitsFor;
    if (waitsFor?.delete(worker) && waitsFor.size === 0) finish(number);
  };
  const heard = (worker: Worker, number: number, answer: unknown): void => {
    if (answer !== undefined) underWay.get(number)?.answers.push(answer);
    noLonger(number, worker);
  };
  const gone = (worker: Worker): void => {
    here.delete(worker);
    for (const number of [...underWay.keys()]) noLonger(number, worker);
  };

  cluster.on('message', (worker, message) => {
    if (!isSiblingMessage(message)) return;
    if (message.siblings === 'here') here.add(worker);
    if (message.siblings === 'tell') tell(worker, message);
    if (message.siblings === 'heard') heard(worker, message.id, message.answer);
  });
  cluster.on('disconnect', gone);
  cluster.on('exit', gone);
}

/** One that is ending may not take it any more: then its end is what finishes the matter. */
function send(worker: Worker, message: SiblingMessage): void {
  if (worker.isConnected()) worker.send(message, () => undefined);
}
