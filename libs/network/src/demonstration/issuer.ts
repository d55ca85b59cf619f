import { type PoolClient } from 'pg';
import { addressOf, inventName } from './names.js';
import { FIRST_DAY } from './organizations.js';
import { Chance, demonstrationId, INFINITY } from './random.js';
import { insertRows } from './rows.js';

/** No real number begins with 0: this one is right by its check digit, and nobody’s. */
const SIREN = '000000018';
/** Of a bank that there is not. */
const ACCOUNT = { iban: 'FR7600000000000000000000000', bic: 'DEMOFRPP' };

/** Who calls for the dues, with all that receipts and notices of payment have to say of it. Answers its id. */
export async function makeIssuer(client: PoolClient): Promise<string> {
  const id = demonstrationId('organization', 'issuer');
  const person = demonstrationId('person', 'issuer', 1);
  const name = inventName(new Chance('issuer'));
  const lasting = { valid_from: FIRST_DAY, valid_to: INFINITY, sources: [] };
  const made = { demonstration: true, version: 1 };
  await insertRows(client, 'organization', [
    {
      id,
      key: 'demonstration-gestion',
      kind: 'ASSOCIATION',
      name: 'Association de gestion du réseau (démonstration)',
      siren: SIREN,
      sources: [],
      ...made,
    },
  ]);
  await insertRows(client, 'organization_address', [
    { organization_id: id, street: '2 place de la Démonstration', postal_code: '35000', city: 'Rennes', ...lasting },
  ]);
  await insertRows(client, 'person', [
    { id: person, ...name, public: true, email: addressOf(name, 'association-gestion'), ...made },
  ]);
  await insertRows(client, 'position', [
    {
      id: demonstrationId('position', person),
      person_id: person,
      organization_id: id,
      kind: 'PRESIDENT',
      title: 'Présidence',
      ...lasting,
      ...made,
    },
  ]);
  await insertRows(client, 'bank_account', [
    { id: demonstrationId('bank_account', 'issuer'), organization_id: id, ...ACCOUNT, ...made },
  ]);
  return id;
}
