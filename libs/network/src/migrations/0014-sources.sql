-- Keys of sources that people take in: P1, P2, …; those of the shipped data begin with S.
create sequence network.source_number;
