-- One evening: a participatory budget of a région with twenty projects, :people people who have an account and a token, and those who voted before. Nothing here is true.
create function pg_temp.id(kind text, nr bigint) returns text language sql immutable as $$select kind || '_0bench' || lpad(nr::text, 20, 'x')$$;
-- Ids as people have them: in no order.
create function pg_temp.drawn_id(kind text, nr bigint) returns text language sql immutable as $$select kind || '_' || left(md5(nr::text), 26)$$;
set session_replication_role = 'replica';
insert into participation.initiative (id, slug, organization_id, title_fr, published_on)
  values (pg_temp.id('initiative', 1000), 'banc-budget', pg_temp.id('organization', 1), 'Le budget du banc', '2023-01-01');
insert into participation.initiative_territory (initiative_id, territory_id)
  select pg_temp.id('initiative', 1000), s.id from territories.territory s where s.kind = 'REGION' and s.code = '32';
insert into participation.call (id, initiative_id, kind, title_fr, opens_at, closes_at)
  values (pg_temp.id('call', 1000), pg_temp.id('initiative', 1000), 'BUDGET', 'Le vote du banc', '2023-01-02', '2099-01-01');
insert into participation.budget_rule (call_id, number, kind, ballot_kind, completion, envelope, maximum_choices)
  values (pg_temp.id('call', 1000), 1, 'EQUAL_SHARES', 'APPROVAL', 'ADD_ONE_THEN_GREEDY', 1000000, 5);
insert into participation.budget_project (id, call_id, number, title_fr, cost)
  select pg_temp.id('project', n), pg_temp.id('call', 1000), n, 'Projet ' || n, 40000 + n * 7000 from generate_series(1, 20) n;
insert into network.person (id, given_name, family_name) select pg_temp.drawn_id('person', n), 'Prénom', 'Nom ' || n from generate_series(1, :people) n;
insert into identity.account (id, person_id, email)
  select pg_temp.id('account', n), pg_temp.drawn_id('person', n), 'banc' || n || '@bench.example' from generate_series(1, :people) n;
insert into identity.token (id, account_id, name, scopes, secret_hash, hint, expires_at, second_factor_at)
  select pg_temp.id('token', n), pg_temp.id('account', n), 'bench', '{READ,WRITE}',
    rtrim(translate(encode(sha256(convert_to(':secret' || lpad(n::text, 7, '0'), 'UTF8')), 'base64'), '+/', '-_'), '='), 'bench', now() + interval '1 day', now() from generate_series(1, :people) n;
set session_replication_role = 'origin';
