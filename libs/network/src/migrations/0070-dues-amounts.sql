-- An amount that is more than a due can hold is answered as it is, for whoever asked to refuse it; it was cut down without a word.
drop function network.dues_amount(text, integer, integer);
create function network.dues_amount(scale text, inhabitants integer, headcount integer) returns bigint
  language sql stable parallel safe
  return (
    select case s.kind
      when 'FLAT' then s.flat_cents
      when 'PER_INHABITANT' then least(s.ceiling_cents, greatest(coalesce(s.floor_cents, 0), round(s.cents_per_inhabitant * inhabitants)))::bigint
      else (select b.amount_cents from network.fee_bracket b where b.fee_scale_id = s.id and b.from_headcount <= headcount
        order by b.from_headcount desc limit 1)
    end
    from network.fee_scale s where s.id = scale
  );
