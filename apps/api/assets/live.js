// Keeps the page up to date: when something was recorded in your area, the content is fetched again and replaced.
(() => {
  const content = () => document.getElementById('song');
  let waiting;
  const refresh = async () => {
    waiting = undefined;
    const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
    if (!response.ok || response.redirected) return;
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    const next = fresh.getElementById('song');
    const bar = fresh.querySelector('header.bar');
    if (next && content()) content().replaceWith(next);
    if (bar) document.querySelector('header.bar').replaceWith(bar);
  };
  const changes = new EventSource('/v1/changes');
  const look = () => {
    waiting ??= setTimeout(refresh, 400);
  };
  changes.addEventListener('change', look);
  changes.addEventListener('read-again', look);
})();
