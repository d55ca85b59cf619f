// What the gateway takes of the product, as it was built.
const compiled = (file) => import(new URL(`../../dist/libs/access/src/${file}.js`, import.meta.url));

export const { ANONYMOUS } = await compiled('actor');
export const { ACTOR_STATEMENT, DOOR, stateActor } = await compiled('actor-statement');
