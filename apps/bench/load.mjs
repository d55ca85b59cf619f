// The process that sends the load. It is told what to send, for how long, and what the answers must measure.
import { setTimeout as delay } from 'node:timers/promises';
import { Connection, requestBytes } from './client.mjs';
import { COUNTER } from './documents.mjs';

/** Over all jobs of a series: a text that came before must not come again. */
const counted = new Map();

process.on('disconnect', () => process.exit(0));
process.on('message', async (job) => {
  try {
    process.send({ result: await run(job) });
  } catch (error) {
    process.send({ fault: String(error.stack ?? error) });
  }
});

async function run({ series, port, path, headers, bodies, lengths, connections, ms }) {
  const requests = bodies.map((body) => requestBytes({ port, path, headers, body }));
  const times = [];
  const places = requests.map(placesOf);
  let next = 0;
  let faults = 0;
  let example;
  let isOver = false;
  const begin = performance.now();
  const one = (connection) =>
    new Promise((resolve) => {
      const go = () => {
        if (isOver) return resolve();
        const i = next++ % requests.length;
        const sent = performance.now();
        connection.send(places[i].length ? numbered(requests[i], places[i], series) : requests[i], (error, status, length) => {
          times.push(performance.now() - sent);
          if (error || status !== 200 || length !== lengths[i]) {
            faults++;
            example ??= error ? error.message : `status ${status}, ${length} bytes instead of ${lengths[i]}`;
            if (error) return resolve();
          }
          go();
        });
      };
      go();
    });
  const opened = Array.from({ length: connections }, () => new Connection(port));
  const ends = opened.map(one);
  await delay(ms);
  isOver = true;
  await Promise.all(ends);
  const seconds = (performance.now() - begin) / 1000;
  for (const connection of opened) connection.close();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { requests: times.length, seconds, p50: at(0.5), p99: at(0.99), faults, example };
}

/** The request with a number of its own. */
function numbered(request, places, series) {
  const copy = Buffer.from(request);
  const number = (counted.get(series) ?? 0) + 1;
  counted.set(series, number);
  for (const place of places) copy.write(String(number).padStart(COUNTER.length, '0'), place, 'latin1');
  return copy;
}

function placesOf(request) {
  const places = [];
  for (let place = request.indexOf(COUNTER); place >= 0; place = request.indexOf(COUNTER, place + COUNTER.length)) places.push(place);
  return places;
}
