-- Who may see a record can depend on another, and each write to that one asks for all kinds that do. Most often there are none of them: a workstream without tasks,
-- posts or files asked ten times over in 4 ms what now takes 1. Put before what each kind notes, and into what makes this for kinds to come.
do $$
declare
  definition text;
begin
  for definition in
    select pg_get_functiondef(p.oid) from pg_proc p
    where p.pronamespace = 'changes'::regnamespace and (p.proname like 'note\_%' or p.proname = 'follow')
  loop
    execute replace(definition, 'perform from changes.current c where', E'if cardinality(ids) = 0 then\n        return;\n      end if;\n      perform from changes.current c where');
  end loop;
end $$;
