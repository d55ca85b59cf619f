// What a long step has done so far: one line that renews itself on a terminal, a plain line now and then elsewhere.

const EVERY_MS = 5000;

/** @param {string} title what is being done, "Installing packages" */
export function progress(title, begin = Date.now(), output = process.stdout) {
  const isLive = Boolean(output.isTTY);
  let detail = '';
  let shownAt = 0;
  const seconds = () => `${((Date.now() - begin) / 1000).toFixed(Date.now() - begin < 10_000 ? 1 : 0)} s`;
  const show = () => {
    shownAt = Date.now();
    const line = detail ? `${title}: ${detail}` : `${title} …`;
    if (isLive) output.write(`\r\x1b[K${`${line} (${seconds()})`.slice(0, (output.columns ?? 80) - 1)}`);
    else output.write(`${line}\n`);
  };
  show();
  // Elsewhere than on a terminal a line is written only when there is something new to say.
  let lastDetail = detail;
  const timer = setInterval(
    () => {
      if (isLive) show();
      else if (detail !== lastDetail && Date.now() - shownAt >= EVERY_MS) {
        lastDetail = detail;
        show();
      }
    },
    isLive ? 200 : 500,
  );
  timer.unref();
  const finish = (text) => {
    clearInterval(timer);
    output.write(`${isLive ? '\r\x1b[K' : ''}${text}\n`);
  };
  return {
    set(text) {
      detail = text;
    },
    done(text = '') {
      finish(`${title}: ${text || 'done'} (${seconds()})`);
    },
    /** Ends the line without a result: an error message follows. */
    stop() {
      clearInterval(timer);
      if (isLive) output.write('\r\x1b[K');
    },
  };
}
