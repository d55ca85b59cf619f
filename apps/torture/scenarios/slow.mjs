// Clients that do not read what they asked for, and clients that send a byte now and then.
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const READERS = 40;
const WATCHED_SECONDS = 100;

export const title = 'Slow readers and trickled bodies';

/** As many people as connections, although all come from here. */
export const env = { RATE_LIMIT_PER_MINUTE: '0' };

/** About a megabyte. */
const query = JSON.stringify({
  query:
    '{ territories(filter: {kinds: [DEPARTEMENT]}, first: 100) { nodes { id name children(kind: COMMUNE, first: 100) { nodes { id code name kind population validFrom } } } } }',
});
const head = (length) =>
  `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

export async function run(house) {
  const begin = house.residentMegabytes();
  const readers = Array.from({ length: READERS }, () =>
    open(house, (socket) => {
      socket.pause();
      // One behind the other, none of which is ever read: more than the system keeps for a connection.
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
  let waited = 0;
  do {
    await delay(1000);
    waited += 1;
    most = Math.max(most, house.residentMegabytes());
  } while (waited < WATCHED_SECONDS && house.connectionsFrom([...readers, ...tricklers].map(portOf)) > 0);
  const left = [readers, tricklers].map((list) => house.connectionsFrom(list.map(portOf)));
  const isUp = await house.isReady();
  for (const socket of [...readers, ...tricklers]) socket.destroy();
  return {
    rows: [
      [
        'Answers that nobody reads',
        `${READERS} connections`,
        `${left[0]} still open after ${waited} s; at most ${Math.round(most - begin)} MB more`,
      ],
      [
        'Bodies that trickle',
        `${READERS} connections`,
        `${left[1]} still open after ${waited} s; ready meanwhile: ${isUp ? 'yes' : 'no'}`,
      ],
    ],
    held: isUp && left[0] + left[1] === 0 && most - begin < 300,
  };
}

function open(house, begin) {
  const socket = connect(house.port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.on('connect', () => {
    ports.set(socket, socket.localPort);
    begin(socket);
  });
  return socket;
}

/** Of sockets that have ended too, which have forgotten it. */
const ports = new Map();
const portOf = (socket) => ports.get(socket);
