// Loaded into our server for the profile only: starts and stops the profiler of V8 when the bench says so.
import { Session } from 'node:inspector/promises';

const session = new Session();
session.connect();
process.on('message', async (message) => {
  if (message === 'profile:start') {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 250 });
    await session.post('Profiler.start');
    process.send('profile:started');
  }
  if (message === 'profile:stop') {
    const { profile } = await session.post('Profiler.stop');
    process.send({ profile });
  }
});
process.channel?.unref();
