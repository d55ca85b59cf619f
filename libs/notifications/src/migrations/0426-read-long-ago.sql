-- What was read long ago goes each night: found by when it was read, as what happened long ago is by when it did.
create index notification_read on notifications.notification (read_at) where not unread;
