-- That whoever keeps the quality of a provider was told before an evidence holds no longer: once for each day on which it ends.
create table training.quality_evidence_notice (
  quality_evidence_id text collate "C" not null references training.quality_evidence (id) on delete cascade,
  valid_until date not null,
  told_on date not null,
  primary key (quality_evidence_id, valid_until)
);
create index on training.quality_evidence (valid_until) where isfinite(valid_until) and not demonstration;
