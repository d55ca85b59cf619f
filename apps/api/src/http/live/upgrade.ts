import { type IncomingMessage, type Server, ServerResponse } from 'node:http';
import { type Socket } from 'node:net';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { clientOf, NONSENSE_PRICE, RETRY_AFTER_SECONDS } from '#lib/graphql';
import { type ActorReader } from '#lib/identity';
import { isGraphqlAddress } from '../addresses.js';
import { mayConnect } from '../cors.js';
import { type Refusal, refuse } from '../graphql-refusals.js';
import { Sockets, type SocketsSettings } from './sockets.js';

type Credentials = Parameters<ActorReader['of']>[0];

interface Upgrade {
  socket: Socket;
  head: Buffer;
}

/**
 * Lets readers follow what happens over a WebSocket at /graphql. The request for one goes through all that any request goes through, so
 * that who asks is looked up, counted and refused in one place; only then it becomes a socket.
 */
export function takeSockets(server: FastifyInstance, settings: SocketsSettings): Sockets {
  const sockets = new Sockets(settings);
  sockets.watch(server);
  const upgrades = new WeakMap<IncomingMessage, Upgrade>();
  const http = server.server as Server & { shouldUpgradeCallback?: (request: IncomingMessage) => boolean };
  // Whatever else asks for another protocol is answered as it was asked.
  http.shouldUpgradeCallback = ({ url = '', headers }) =>
    isGraphqlAddress(url) && headers.upgrade?.toLowerCase() === 'websocket';
  http.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    upgrades.set(request, { socket, head });
    socket.on('error', () => socket.destroy());
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.assignSocket(socket);
    response.once('finish', () => socket.destroySoon());
    server.routing(request, response);
  });
  server.addHook('preHandler', async (request, reply) => {
    const upgrade = upgrades.get(request.raw);
    if (!upgrade) return;
    const refusal = await refusalOf(request, sockets, settings);
    if (refusal) return void refuse(request, reply, refusal.status, refusal);
    reply.hijack();
    reply.raw.detachSocket(upgrade.socket);
    sockets.accept(request, request.raw, upgrade.socket, upgrade.head);
  });
  return sockets;
}

async function refusalOf(
  request: FastifyRequest,
  sockets: Sockets,
  { origins, driver, actors }: SocketsSettings,
): Promise<(Refusal & { status: number }) | undefined> {
  const { headers } = request;
  const spoken = (headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
  if (!spoken.includes(GRAPHQL_TRANSPORT_WS_PROTOCOL))
    return { status: 400, code: 'BAD_REQUEST', message: `Speak ${GRAPHQL_TRANSPORT_WS_PROTOCOL}.` };
  if (!mayConnect(request, origins)) return { status: 403, code: 'FORBIDDEN', message: ELSEWHERE };
  // Looked up before, and remembered.
  const actor = request.stated?.actor ?? (await actors().of(headers as Credentials));
  const spender = { client: clientOf(actor, request) };
  if (driver().budgets.exhausted(spender) || sockets.refusal(request) === 'client')
    return { status: 429, code: 'RATE_LIMITED', message: TOO_MANY, ...LATER };
  driver().budgets.owe(spender, NONSENSE_PRICE);
  // Asked again behind the wait: others may have come meanwhile.
  if (sockets.refusal(request) || !(await sockets.hears()) || sockets.refusal(request))
    return { status: 503, code: 'UNAVAILABLE', message: NO_ROOM, ...LATER };
  return undefined;
}

const LATER = {
  headers: { 'retry-after': String(RETRY_AFTER_SECONDS) },
  extensions: { retryAfterSeconds: RETRY_AFTER_SECONDS },
};
const ELSEWHERE = 'Pages of this origin may not follow anything here.';
const TOO_MANY = 'There are too many sockets from this address already.';
const NO_ROOM = 'There is no room for another socket right now, or changes are not heard. Ask again in a moment.';
