-- When somebody last signed out everywhere: what was signed for them before ends then.
alter table identity.account add column signed_out_at timestamptz;
