-- Whether somebody has proved that the address is theirs. The module that owns accounts replaces it.
create function network.is_proved(address text) returns boolean language sql stable as 'select false';
