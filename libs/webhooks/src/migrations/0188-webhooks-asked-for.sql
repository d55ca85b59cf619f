-- What somebody asked to be sent is counted by the log of who did what, which stays when an address goes.
alter table webhooks.delivery drop column asks, drop column asked_at;
