import { type PoolClient } from 'pg';
import { CLOSING, type DemonstrationOrganization } from './organizations.js';
import { Chance, demonstrationId } from './random.js';
import { insertRows } from './rows.js';

const AGREEMENT = demonstrationId('agreement', 'convention');

/** One agreement binds all of them, from 2020 on; some came later, some have left. */
export async function makeAgreement(
  client: PoolClient,
  organizations: readonly DemonstrationOrganization[],
): Promise<void> {
  await insertText(client);
  const signed = organizations.map(signatureOf);
  await insertRows(
    client,
    'signature',
    signed.map(({ id, organization, signedOn }) => ({
      ...{ id, agreement_id: AGREEMENT, organization_id: organization, signed_on: signedOn, gone_from: 'infinity' },
      ...{ sources: [], version: 1 },
    })),
  );
  await insertRows(client, 'withdrawal', signed.flatMap(withdrawalOf));
}

/** What was signed, in two versions. */
async function insertText(client: PoolClient): Promise<void> {
  await insertRows(client, 'agreement', [
    {
      ...{ id: AGREEMENT, key: 'convention-demonstration', kind: 'DEMONSTRATION' },
      ...{ title: 'Convention de démonstration', signed_on: '2020-01-01', in_force_on: null },
      ...{ supersedes_inferred: false, demonstration: true, sources: [], version: 1 },
    },
  ]);
  await insertRows(client, 'agreement_version', [
    { agreement_id: AGREEMENT, number: 1, adopted_on: '2020-01-01', changes: 'Première version (démonstration).' },
    {
      agreement_id: AGREEMENT,
      number: 2,
      adopted_on: '2023-01-01',
      changes: 'Gouvernance par collèges (démonstration).',
    },
  ]);
  await insertRows(client, 'agreement_document', [
    {
      ...{ agreement_id: AGREEMENT, position: 1, kind: 'TEXT', title: 'Texte de la convention de démonstration' },
      ...{ url: null, sha256: null },
    },
  ]);
}

interface Signature {
  id: string;
  organization: string;
  code: string;
  signedOn: string;
  /** The day on which it left, where it did. */
  left: string | null;
}

function signatureOf({ id, code }: DemonstrationOrganization): Signature {
  const chance = new Chance(`agreement ${code}`);
  const signedOn = chance.happens(0.75)
    ? '2020-01-01'
    : `${chance.between(2020, 2024)}-${chance.pick(['03-15', '06-30', '09-20'])}`;
  const left = code === CLOSING.code ? CLOSING.on : chance.happens(0.08) ? `${chance.between(2024, 2025)}-12-31` : null;
  return { organization: id, code, id: demonstrationId('signature', code), signedOn, left };
}

const withdrawalOf = ({ id, code, left }: Signature) =>
  left
    ? [
        {
          ...{ id: demonstrationId('withdrawal', code), signature_id: id, effective_on: left },
          reason: code === CLOSING.code ? 'Fermeture (démonstration)' : 'Choix budgétaire (démonstration)',
          remains_accessible: 'Les fiches déjà publiées (démonstration)',
          ...{ sources: [], version: 1 },
        },
      ]
    : [];
