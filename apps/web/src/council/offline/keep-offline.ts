let asked = false;

/** The council's screens go on without a connection: asked once, by the first of them that is opened. */
export function keepOffline(): void {
  // In development there is no built worker; over plain HTTP a browser takes none.
  if (asked || !('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  asked = true;
  void navigator.serviceWorker
    .register('/sw.js', { scope: '/' })
    .then(async () => {
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage('keep');
    })
    // A browser that refuses goes on with a connection, as before.
    .catch(() => undefined);
}
