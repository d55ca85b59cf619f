-- Decisions are listed by the day on which they are to be asked again.
create index on club.decision ((coalesce(review_on, 'infinity'::date)), id);
