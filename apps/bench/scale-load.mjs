// Load of which no request is like another: each of somebody else, and each writes a row of its own.
import { Connection, requestBytes } from './client.mjs';
import { cpuOf } from './processes.mjs';

const HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9', 'accept-encoding': 'identity' };

/**
 * @param requestOf what the request of this number says: `{ body, headers }`
 * @returns how many were answered, in how long, and what that cost the processes in CPU milliseconds
 */
export async function costOf({ servers, postgres, requestOf, requests, connections = 8 }) {
  let next = 0;
  let faults = 0;
  const before = { api: sum(servers), postgres: cpuOf(postgres) };
  const begin = performance.now();
  const one = (connection, { port }) =>
    new Promise((resolve) => {
      const go = () => {
        const i = next++;
        if (i >= requests) return resolve();
        const { body, headers } = requestOf(i);
        connection.send(requestBytes({ port, path: '/graphql', headers: { ...HEADERS, ...headers }, body: JSON.stringify(body) }), (error, status) => {
          if (error || status !== 200) faults++;
          go();
        });
      };
      go();
    });
  const opened = servers.flatMap((server) => Array.from({ length: connections }, () => ({ server, connection: new Connection(server.port) })));
  await Promise.all(opened.map(({ connection, server }) => one(connection, server)));
  for (const { connection } of opened) connection.close();
  const seconds = (performance.now() - begin) / 1000;
  if (faults) throw new Error(`${faults} of ${requests} requests failed`);
  return { requests, seconds, api: (sum(servers) - before.api) / requests, postgres: (cpuOf(postgres) - before.postgres) / requests };
}

const sum = (servers) => servers.reduce((total, { pid }) => total + cpuOf(pid), 0);
