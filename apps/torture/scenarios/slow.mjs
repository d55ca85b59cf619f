// Clients that do not read what they asked for, and clients that send a byte now and then.
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const READERS = 40;
const WATCHED_MS = 100_000;

export const title = 'Slow readers and trickled bodies';

const query = JSON.stringify({
  query: '{ territories(first: 100, filter: { overseas: true }) { nodes { id kind code name parent { name } } } }',
});
const head = (length) =>
  `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

export async function run(house) {
  const begin = house.residentMegabytes();
  const readers = Array.from({ length: READERS }, () =>
    open(house, (socket) => {
      socket.pause();
      // One behind the other, none of which is ever read.
      for (let time = 0; time < 50; time++) socket.write(head(Buffer.byteLength(query)) + query);
    }),
  );
  const tricklers = Array.from({ length: READERS }, () =>
    open(house, (socket) => {
      socket.write(head(100_000));
      const timer = setInterval(() => socket.write('x'), 1000);
      socket.on('close', () => clearInterval(timer));
    }),
  );
  let most = 0;
  for (
    let waited = 0;
    waited < WATCHED_MS && [...readers, ...tricklers].some(({ closed }) => !closed);
    waited += 1000
  ) {
    await delay(1000);
    most = Math.max(most, house.residentMegabytes());
  }
  const left = [readers, tricklers].map((list) => list.filter(({ closed }) => !closed).length);
  const isUp = await house.isReady();
  for (const { socket } of [...readers, ...tricklers]) socket.destroy();
  return {
    rows: [
      [
        'Answers that nobody reads',
        `${READERS} connections`,
        `${left[0]} still open after ${WATCHED_MS / 1000} s; at most ${Math.round(most - begin)} MB more`,
      ],
      [
        'Bodies that trickle',
        `${READERS} connections`,
        `${left[1]} still open after ${WATCHED_MS / 1000} s; ready meanwhile: ${isUp ? 'yes' : 'no'}`,
      ],
    ],
    held: isUp && left[1] === 0 && most - begin < 300,
  };
}

function open(house, begin) {
  const client = { closed: false, socket: connect(house.port, '127.0.0.1') };
  client.socket.on('error', () => undefined);
  client.socket.on('close', () => (client.closed = true));
  client.socket.on('connect', () => begin(client.socket));
  return client;
}
