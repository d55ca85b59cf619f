// Who asks: found once for each request by the process that knows, and stated to every subgraph that is asked for it.
import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { ACTOR_STATEMENT, ANONYMOUS, DOOR, stateActor } from './product.mjs';
import { settings } from './settings.mjs';

const PATIENCE_MS = 3000;
const REQUEST_ID = /^[\w.-]{8,64}$/;
const SESSION = /(?:^|;\s*)(__Host-session=[^;]*)/;
/** What subgraphs read beside who asks: the language of messages, the device that a session is of, what was written before. */
const HANDED_ON = ['accept-language', 'user-agent', 'read-after'];
/** By which a browser tells that the page of another site asks. */
const OF_THE_PAGE = ['origin', 'sec-fetch-site'];

export class Asker {
  #headers;
  #credentials;
  #actor = ANONYMOUS;
  #from;
  /** What is told to the client beside the answer. */
  cookies = [];
  readAfter;
  isSomebody;

  constructor({ request, req, connectionParams = {} }) {
    this.#headers = request.headers;
    const given = this.#headers.get('x-request-id');
    this.requestId = given && REQUEST_ID.test(given) ? given : randomUUID();
    const authorization = connectionParams.authorization ?? this.#headers.get('authorization');
    this.#credentials = { cookie: this.#headers.get('cookie') ?? undefined, authorization: authorization ?? undefined };
    this.language = connectionParams.locale ?? this.#headers.get('accept-language');
    this.#from = addressOf(req, this.#headers);
    this.isSomebody = Boolean(authorization) || SESSION.test(this.#credentials.cookie ?? '');
    /** For sockets, whose headers are texts that name what they need. */
    this.statements = new Proxy({}, { get: (_, subgraph) => this.state(String(subgraph)) });
  }

  /** Throws why the request is not done for whoever sent it. */
  async find() {
    if (!this.isSomebody) return;
    const answer = await fetch(`${settings.door}/graphql/actor`, {
      headers: compact({
        ...this.#credentials,
        ...Object.fromEntries(OF_THE_PAGE.map((name) => [name, this.#headers.get(name)])),
        'x-request-id': this.requestId,
        [ACTOR_STATEMENT]: this.#statement(DOOR, ANONYMOUS),
      }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => undefined);
    if (!answer || answer.status >= 500) throw refusal(503, 'UNAVAILABLE', NOT_FOUND_OUT, { retryAfterSeconds: 5 });
    this.cookies.push(...answer.headers.getSetCookie());
    const { actor, errors } = await answer.json();
    if (errors) throw refusal(answer.status, errors[0].extensions.code, errors[0].message, errors[0].extensions);
    this.#actor = actor;
  }

  /** What one question to a subgraph has to say. */
  headersFor(subgraph, isMutation) {
    const { cookie } = this.#credentials;
    return compact({
      ...Object.fromEntries(HANDED_ON.map((name) => [name, this.#headers.get(name)])),
      'accept-language': this.language,
      // Whoever writes sees it at once, whichever subgraph answers.
      ...(isMutation && { 'read-after': 'now' }),
      cookie: cookie?.replace(SESSION, '').replace(/^;\s*/, '') || undefined,
      'x-request-id': this.requestId,
      [ACTOR_STATEMENT]: this.state(subgraph),
    });
  }

  state(subgraph) {
    return this.#statement(subgraph, this.#actor);
  }

  /** Takes what a subgraph tells beside its answer. Whoever has just signed in or out is who they are now for the rest of it. */
  async hear(headers) {
    this.readAfter = headers.get('read-after') ?? this.readAfter;
    const cookies = headers.getSetCookie();
    this.cookies.push(...cookies);
    const session = cookies.map((cookie) => SESSION.exec(cookie)?.[1]).find(Boolean);
    if (!session) return;
    this.#credentials = { cookie: session, authorization: undefined };
    this.#actor = ANONYMOUS;
    this.isSomebody = true;
    await this.find();
  }

  #statement(audience, actor) {
    return stateActor(settings.secret, { audience, actor, from: this.#from, requestId: this.requestId });
  }
}

const NOT_FOUND_OUT = 'Who asks could not be found out right now. Ask again in a moment.';

const refusal = (status, code, message, more) =>
  new GraphQLError(message, { extensions: { ...more, code, http: { status } } });

const compact = (headers) => Object.fromEntries(Object.entries(headers).filter(([, value]) => value != null));

/** As the last proxy that is ours saw it. */
function addressOf(req, headers) {
  const hops = [
    ...(headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim()),
    req?.socket?.remoteAddress,
  ];
  return hops.filter(Boolean).at(-1 - settings.proxies) ?? hops.find(Boolean) ?? '';
}
