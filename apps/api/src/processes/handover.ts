import { type Cluster } from 'node:cluster';

/** What node:cluster says to a process with a new connection, and what it answers. */
interface Handover {
  act?: string;
  seq?: number;
  ack?: number;
}

/** In which what a process said before it died is read. */
const LAST_WORDS_MS = 50;

/**
 * A connection that was handed to a process which died before it took it would stay open with nobody to answer: node:cluster
 * waits for the answer of the dead, and does not even notice that its channel is closed. Here the dead declines, so that
 * another process takes the connection.
 */
export function handOnFromTheDead(cluster: Cluster): void {
  cluster.on('fork', ({ process: child }) => {
    const send = child.send.bind(child) as (...args: unknown[]) => boolean;
    let underWay: number | undefined;
    let isClosed = false;
    child.send = (message: Handover, ...rest: unknown[]): boolean => {
      if (message.act === 'newconn') underWay = message.seq;
      return send(message, ...rest);
    };
    child.on('internalMessage', ({ ack }: Handover) => {
      if (ack === underWay) underWay = undefined;
    });
    child.once('disconnect', () => {
      isClosed = true;
      if (underWay !== undefined)
        child.emit('internalMessage', { cmd: 'NODE_CLUSTER', ack: underWay, accepted: false });
    });
    child.once('exit', () => setTimeout(() => isClosed || child.emit('disconnect'), LAST_WORDS_MS));
  });
}
