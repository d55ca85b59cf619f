/** What the server says of an operation that it does not run. */
export interface Figures {
  requested: number;
  limit: number;
  depth: number;
  depthLimit: number;
  aliases: number;
  aliasLimit: number;
  /** The list that makes most of the price, where one does. */
  dearest?: string;
}

export type Told = Figures | { failed: 'VARIABLES' | 'REFUSED'; messages: string[] };

export async function askPrice(query: string, variables: string): Promise<Told> {
  let given: unknown;
  try {
    given = JSON.parse(variables.trim() || '{}');
  } catch {
    return { failed: 'VARIABLES', messages: [] };
  }
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables: given, extensions: { cost: { only: true } } }),
    });
    const { errors, extensions } = (await response.json()) as {
      errors?: { message: string }[];
      extensions?: { cost?: Figures };
    };
    return errors || !extensions?.cost
      ? { failed: 'REFUSED', messages: (errors ?? []).map(({ message }) => message) }
      : extensions.cost;
  } catch {
    return { failed: 'REFUSED', messages: [] };
  }
}
