import { AgreementChoicesDocument } from '../generated/graphql.js';
import type { Options } from '../write/record-fields.js';

/** Every agreement of the network. */
export const agreements: Options = async (ask) => {
  const data = await ask(AgreementChoicesDocument);
  return data?.agreements.nodes.map(({ id, title }) => ({ value: id, label: title })) ?? [];
};
