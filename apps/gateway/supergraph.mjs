// The supergraph, from what each module says of itself: a spec holds that its process serves just that.
import { readdirSync, readFileSync } from 'node:fs';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

const root = new URL('../../', import.meta.url);
const folder = new URL('schema/subgraphs/', root);

/** @param {Record<string, string>} subgraphs the address of each */
export function supergraphOf(subgraphs) {
  const services = readdirSync(folder).map((file) => {
    const name = file.replace(/\.graphql$/, '');
    if (!subgraphs[name]) throw new Error(`SUBGRAPHS does not say where "${name}" answers.`);
    return { name, typeDefs: parse(readFileSync(new URL(file, folder), 'utf8')), url: `${subgraphs[name]}/graphql` };
  });
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(`The subgraphs do not compose: ${errors?.map((e) => e.message).join('\n')}`);
  return supergraphSdl;
}

/** By their ids. */
export const registeredDocuments = (file) =>
  new Map(Object.entries(JSON.parse(readFileSync(new URL(file, root), 'utf8'))));
