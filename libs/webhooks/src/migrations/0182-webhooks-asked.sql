-- How often its owner asked for it to be sent, within the hour of the last time.
alter table webhooks.delivery add column asks integer not null default 0;
