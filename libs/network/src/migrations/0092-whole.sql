-- The network itself, so that other modules can say more of it as of anything that has an identity.
create view network.whole as select text 'network_2ewr5k2yzah37s2dyxs4scgfx8' as id;
