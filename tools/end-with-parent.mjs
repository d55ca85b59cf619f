// Loaded into the API by the launcher: when the launcher is gone, however it went, the API stops as if asked to.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// The channel alone must not keep a process alive that has finished.
process.channel?.unref();
