// Whether a port can be had, and whose it is when it cannot.
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import { Trouble } from './trouble.mjs';

const LISTENS = '0A';
/** Where a browser that is told `localhost` may look first. */
const LOCAL = { '127.0.0.1': '::1', '0.0.0.0': '::1' };

/** Fails in words when the port cannot be had; 0 picks a free one. */
export async function checkPort(text, host, command) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new Trouble(`PORT must be a number from 0 to 65535, not "${text}".`);
  const chosen = await tryPort(port, host, command);
  // A machine without that address has no other server there.
  if (port > 0 && LOCAL[host]) await tryPort(port, LOCAL[host], command, ['EADDRINUSE']);
  return chosen;
}

function tryPort(port, host, command, matters) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      if (matters && !matters.includes(error.code)) return resolve(port);
      const advice = adviceFor(error.code, port, host, command);
      reject(advice ? new Trouble(...advice) : error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const chosen = server.address().port;
      server.close(() => resolve(chosen));
    });
  });
}

function adviceFor(code, port, host, command) {
  const other = port < 65535 ? port + 1 : 3000;
  const nowhere = [`HOST=${host} is not an address of this machine.`, 'Leave HOST out, or set 127.0.0.1 or 0.0.0.0.'];
  return {
    EADDRINUSE: [
      `Port ${port} is already in use${holderOf(port)}.`,
      `Stop the other program or choose another: PORT=${other} ${command}`,
    ],
    EACCES: [`Port ${port} needs more rights than you have.`, `Choose one above 1023: PORT=3000 ${command}`],
    EADDRNOTAVAIL: nowhere,
    ENOTFOUND: nowhere,
  }[code];
}

/** ` by node (process 4711, in /home/me/other)`; nothing where this machine does not tell. */
function holderOf(port) {
  const sockets = new Set(['tcp', 'tcp6'].flatMap((protocol) => listening(protocol, port)));
  const pid = numbersIn('/proc').find((one) =>
    numbersIn(`/proc/${one}/fd`).some((fd) => sockets.has(linkAt(`/proc/${one}/fd/${fd}`))),
  );
  if (!pid) return '';
  const name = textOf(`/proc/${pid}/comm`).trim();
  const folder = linkAt(`/proc/${pid}/cwd`);
  return ` by ${name} (process ${pid}${folder && `, in ${folder}`})`;
}

/** The sockets that listen on the port, as processes hold them. */
function listening(protocol, port) {
  const lines = textOf(`/proc/net/${protocol}`).split('\n').slice(1);
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => state === LISTENS && Number.parseInt(local.split(':')[1], 16) === port)
    .map((columns) => `socket:[${columns[9]}]`);
}

const orElse = (read, otherwise) => {
  try {
    return read();
  } catch {
    return otherwise;
  }
};
const textOf = (file) => orElse(() => fs.readFileSync(file, 'utf8'), '');
const linkAt = (path) => orElse(() => fs.readlinkSync(path), '');
const numbersIn = (folder) => orElse(() => fs.readdirSync(folder), []).filter((name) => /^\d+$/.test(name));
