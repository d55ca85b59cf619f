-- Contours of communes, taken in from IGN Admin Express when an installation wants them.
create table territories.contour (
  territory_id text collate "C" primary key references territories.territory (id),
  geometry jsonb not null,
  source text not null,
  imported_at timestamptz not null default now()
);
