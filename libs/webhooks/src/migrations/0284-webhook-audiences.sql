-- Who may hear of it, as it was when it happened: asked of the owner of the address again before each attempt. Null where that is one account
-- or one address, which needs a role and nothing more.
alter table webhooks.delivery add column audience text collate "C";
