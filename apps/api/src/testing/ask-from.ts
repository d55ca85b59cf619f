import { Agent, type IncomingHttpHeaders, request } from 'node:http';

interface Cost {
  requested: number;
  limit: number;
  left?: number;
  perMinute?: number;
  retryAfterSeconds?: number;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: {
    data?: Record<string, any> | null;
    errors?: { message: string; extensions: { code: string; cost?: Cost; retryAfterSeconds?: number } }[];
    extensions?: { cost: Cost };
  };
}

const agents = new Map<string, Agent>();

/** The whole of 127.0.0.0/8 is this machine: each of its addresses is another client. */
function agentOf(address: string): Agent {
  let agent = agents.get(address);
  if (!agent) agents.set(address, (agent = new Agent({ localAddress: address, keepAlive: true })));
  return agent;
}

/** Sends a question to GraphQL from an address; a text is sent as it is. */
export function askFrom(
  url: string,
  address: string,
  question: object | string,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const accept = 'application/graphql-response+json';
    const sent = request(`${url}/graphql`, {
      method: 'POST',
      agent: agentOf(address),
      headers: { accept, 'content-type': 'application/json', ...headers },
      signal,
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers: told } = response;
        resolve({ status, headers: told, body: JSON.parse(text) as Answered['body'] });
      });
    });
    sent.end(typeof question === 'string' ? question : JSON.stringify(question));
  });
}

/** Fetches a file from an address. */
export function getFrom(
  url: string,
  address: string,
  path: string,
): Promise<Pick<Answered, 'status' | 'headers'> & { text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { agent: agentOf(address) }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, text }));
    });
    sent.on('error', reject).end();
  });
}
