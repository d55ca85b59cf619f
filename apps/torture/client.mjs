// What the scenarios ask, over HTTP like anybody.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../tools/project.mjs';

const file = join(projectRoot, 'libs/identity/data/demonstration-accounts.json');
const { password, accounts } = JSON.parse(fs.readFileSync(file, 'utf8'));
const coordinator = accounts.find(({ roles }) => roles[0] === 'NETWORK_COORDINATOR').email;

/** Asks by its text, or by the `documentId` of a registered document. @returns {Promise<{ status: number, body: any, bytes: number, headers: Headers }>} status 0: nobody answered */
export async function post(house, query, { variables, cookie, timeoutMs = 20_000, ...registered } = {}) {
  try {
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
      body: JSON.stringify({ query, variables, ...registered }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await response.text();
    return { status: response.status, body: JSON.parse(text), bytes: text.length, headers: response.headers };
  } catch (error) {
    return { status: 0, body: { errors: [{ message: error.message }] }, bytes: 0, headers: new Headers() };
  }
}

/** The cookie of a session that may write, the coordinator's where nobody else is named. */
export async function signIn(house, email = coordinator) {
  const { body, headers } = await post(
    house,
    'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code message } } }',
    { variables: { input: { email, password } } },
  );
  const cookie = headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ');
  if (!cookie) throw new Error(`Nobody could sign in: ${JSON.stringify(body)}`);
  return cookie;
}

/** Writes milestones until told to stop; answers the titles that were acknowledged. */
export async function writeUntil(house, cookie, name, isOver) {
  const acknowledged = [];
  for (let number = 0; !isOver(); number++) {
    const title = `Torture ${name} ${number}`;
    const { body } = await post(
      house,
      'mutation ($input: MilestoneCreateInput!) { milestoneCreate(input: $input) { milestone { id } userErrors { code } } }',
      { variables: { input: { title, on: '2020' } }, cookie, timeoutMs: 5000 },
    );
    if (body.data?.milestoneCreate?.milestone) acknowledged.push(title);
    else await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return acknowledged;
}
