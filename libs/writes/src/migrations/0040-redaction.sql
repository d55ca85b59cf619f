-- Values under these names give way to a mark, wherever they stand; what was changed can still be told.
create function audit.redacted(value jsonb, names text[]) returns jsonb language plpgsql immutable as $$
begin
  return case jsonb_typeof(value)
    when 'object' then (
      select coalesce(jsonb_object_agg(e.key,
        case when e.key = any(names) and jsonb_typeof(e.value) <> 'null' then '"…"' else audit.redacted(e.value, names) end), '{}')
      from jsonb_each(value) e
    )
    when 'array' then (select coalesce(jsonb_agg(audit.redacted(e.value, names)), '[]') from jsonb_array_elements(value) e)
    else value
  end;
end $$;

-- Erasing somebody takes out what names them and nothing else: who did what, when and to what stays as it was.
create or replace function audit.keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('audit.erasing', true) = 'on'
    and (to_jsonb(new) - 'before' - 'after') = (to_jsonb(old) - 'before' - 'after') then
    return new;
  end if;
  raise exception 'The audit log is append-only' using errcode = 'insufficient_privilege';
end $$;
