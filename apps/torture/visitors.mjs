// People who go on while hosts take each other's place: they read by the documents of their release, write, and listen to what comes live.
import { setTimeout as delay } from 'node:timers/promises';
import WebSocket from 'ws';
import { post } from './client.mjs';

const TASK =
  'mutation ($input: TaskRecordInput!) { taskRecord(input: $input) { task { id } userErrors { code message } } }';
const LIVE = `subscription ($id: ID!, $after: String) {
  workstreamActivity(id: $id, after: $after) { cursor subject { ... on Task { id } } }
}`;
/** As long as the portal waits before it begins again, at first. */
const AGAIN_MS = 500;
const HEARD_WITHIN_MS = 20_000;

/**
 * @param {{ url: string }} proxy
 * @param {{ cookie: string, workstreamId: string, questions: { documentId: string, operationName: string }[], readers: number, writers: number }} people
 *   questions: what the readers ask, by the ids of registered documents
 */
export function visitorsOf(proxy, { cookie, workstreamId, questions, readers, writers }) {
  const seen = { asked: 0, failed: 0, longest: 0, notWritten: 0, written: new Set(), heard: new Set(), why: new Map() };
  let isOver = false;
  const note = (what, body) => {
    const words = `${what}: ${body.errors?.[0]?.extensions?.code ?? body.errors?.[0]?.message ?? JSON.stringify(body).slice(0, 200)}`;
    seen.why.set(words, (seen.why.get(words) ?? 0) + 1);
  };
  const read = async (nr) => {
    for (let at = nr; !isOver; at += readers) {
      const { operationName, documentId } = questions[at % questions.length];
      const begin = performance.now();
      const { body } = await post(proxy, undefined, { documentId, operationName });
      seen.asked++;
      seen.longest = Math.max(seen.longest, performance.now() - begin);
      if (!body.errors) continue;
      seen.failed++;
      note(operationName, body);
    }
  };
  const write = async (nr) => {
    for (let number = 0; !isOver; number++) {
      const variables = { input: { workstreamId, title: `Torture ${nr} ${number}` } };
      const { body } = await post(proxy, TASK, { variables, cookie });
      const id = body.data?.taskRecord?.task?.id;
      if (id) seen.written.add(id);
      else {
        seen.notWritten++;
        note('taskRecord', body);
      }
      // Nobody writes as fast as a host answers.
      await delay(200);
    }
  };
  const listening = listen(proxy, { cookie, workstreamId, onTask: (id) => seen.heard.add(id) });
  const people = [...Array(readers).keys()].map(read).concat([...Array(writers).keys()].map(write));
  return {
    seen,
    /** Ends when what was written has been heard. */
    async end() {
      isOver = true;
      await Promise.all(people);
      for (const begin = Date.now(); Date.now() - begin < HEARD_WITHIN_MS; await delay(100))
        if (seen.written.isSubsetOf(seen.heard)) break;
      listening.end();
      return { ...seen, notHeard: seen.written.difference(seen.heard).size, begun: listening.begun() };
    },
  };
}

/** Follows a workstream as the portal does: when its socket ends it begins again behind what it heard last. */
function listen(proxy, { cookie, workstreamId, onTask }) {
  let isOver = false;
  // Those who write have begun before the first socket is open.
  let after = 'start';
  let socket;
  let begun = 0;
  const begin = () => {
    if (isOver) return;
    begun++;
    socket = new WebSocket(`${proxy.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie },
    });
    const send = (message) => socket.send(JSON.stringify(message));
    socket.on('open', () => send({ type: 'connection_init' }));
    socket.on('message', (data) => {
      const { type, payload } = JSON.parse(data);
      if (type === 'ping') send({ type: 'pong' });
      if (type === 'connection_ack')
        send({ id: '1', type: 'subscribe', payload: { query: LIVE, variables: { id: workstreamId, after } } });
      const told = payload?.data?.workstreamActivity;
      if (!told) return;
      after = told.cursor;
      if (told.subject?.id) onTask(told.subject.id);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => setTimeout(begin, AGAIN_MS));
  };
  begin();
  return { begun: () => begun, end: () => ((isOver = true), socket.close()) };
}
