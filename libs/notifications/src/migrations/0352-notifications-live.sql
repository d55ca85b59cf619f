-- Whoever waits for what they are told hears of it, and of what they have read elsewhere.
call changes.live('notifications.notification', 'account_id');
