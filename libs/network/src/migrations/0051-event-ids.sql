-- Ids begin with what their type is called: events for demonstration did not, and nobody found them by theirs.
update network.network_event set id = 'network_' || id where id like 'event\_%';
