const LOOK_EVERY_MS = 500;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Resolves when the process is asked to stop: Ctrl-C, SIGTERM, a closed terminal, or the end of the npm that started
 * it (killed, npm passes nothing on). Asked a second time, it ends on the spot.
 */
export function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    let times = 0;
    const ask = () => {
      times += 1;
      if (times > 1) process.exit(130);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, ask);
    if (process.env['npm_lifecycle_event']) watchParent(resolve);
  });
}

/** An orphan is given another parent: that is how it learns that it is one. */
function watchParent(gone: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    gone();
  }, LOOK_EVERY_MS);
  timer.unref();
}
