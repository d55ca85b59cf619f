// What a row takes on the disk, with all indexes of its table: of tables that are full already by their size, of others by so many rows more.
const ROWS = 50_000;
const ID = (kind) => `'${kind}_' || left(md5('${kind}' || n), 26)`;

/** Past triggers and references: what they are made of is as long as what the product writes. */
const MADE = [
  ['An entry of the audit log', 'audit.entry', `(account_id, action, subject_type, subject_id, person_id, after, request_id)
    select ${ID('account')}, 'CONTRIBUTION_SUBMIT', 'Contribution', ${ID('contribution')}, ${ID('person')}, jsonb_build_object('callId', ${ID('call')}, 'territoryId', ${ID('territory')}), left(md5('r' || n), 26)`],
  ['A record in the feed of changes', 'changes.current', `(type, id, xid) select 'Contribution', ${ID('contribution')}, pg_current_xact_id()`],
  ['A notification', 'notifications.notification', `(id, account_id, subject_id, unread, at) select ${ID('notification')}, ${ID('account')}, ${ID('contribution')}, true, now()`],
  ['A signature of attendance, without a drawing', 'training.attendance_signature', `(id, training_session_id, half_day_id, enrolment_id, number, method, presence, digest, signed_at)
    select ${ID('signature')}, 'tsession_' || left(md5('t' || n / 30), 26), 'halfday_' || left(md5('h' || n / 15), 26), ${ID('enrolment')}, n % 15, 'CODE', 'PRESENT', md5('d' || n) || md5('e' || n), now()`],
  ['A person', 'network.person', `(id, given_name, family_name) select ${ID('person')}, 'Prénom', 'Nom de famille'`],
  ['An account', 'identity.account', `(id, person_id, email, password_hash) select ${ID('account')}, ${ID('person')}, 'prenom.nom' || n || '@exemple.fr', repeat('x', 97)`],
  ['A session', 'identity.session', `(id, account_id, secret_hash, expires_at, user_agent) select ${ID('session')}, ${ID('account')}, md5('s' || n) || left(md5('u' || n), 11), now(), repeat('Mozilla ', 12)`],
];
const FULL = [
  ['A contribution', ['participation.contribution', 'participation.contribution_words']],
  ['A support', ['participation.contribution_support']],
  ['A comment', ['participation.comment']],
];

export async function measureRows(sql, log) {
  log('Rows …');
  const found = [];
  for (const [title, tables] of FULL) {
    const sizes = tables.map((table) => `pg_total_relation_size('${table}')`).join(' + ');
    const { rows } = await sql.query(`select (${sizes})::float / (select count(*) from ${tables[0]}) as bytes`);
    found.push({ title, bytes: rows[0].bytes });
  }
  for (const [title, table, values] of MADE) {
    const size = async () => Number((await sql.query(`select pg_total_relation_size('${table}') as bytes`)).rows[0].bytes);
    await sql.query('begin; set local session_replication_role = replica');
    const before = await size();
    await sql.query(`insert into ${table} ${values} from generate_series(1, ${ROWS}) n`);
    found.push({ title, bytes: ((await size()) - before) / ROWS });
    await sql.query('rollback');
  }
  return found;
}
