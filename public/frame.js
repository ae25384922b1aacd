// The head of every page at work: large text, and the switch of language. A plain script that is run before anything is painted,
// so that the text does not grow under the reader’s eyes; without it both links still lead somewhere.
(() => {
  const KEY = 'text-size';
  const root = document.documentElement;

  /** Refused storage is no fault: the size then holds for this page alone. */
  const stored = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const set = size => {
    root.dataset.size = size;
    try {
      localStorage.setItem(KEY, size);
    } catch {
      // As above.
    }
  };

  // What needs a script is shown where there is one; an entry of another day is hidden until that day’s is there.
  const query = new URLSearchParams(location.search);
  root.dataset.script = '';
  if (query.has('on')) root.dataset.on = query.get('on');
  // A tool that is asked something by its address is shown once it has the answer.
  if (location.search !== '' || location.hash.includes('=')) root.dataset.request = '';

  const asked = query.get('size');
  if (asked === 'large' || asked === 'usual') set(asked);
  else if (stored() === 'large') root.dataset.size = 'large';

  addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    if (link.classList.contains('size')) {
      event.preventDefault();
      set(link.classList.contains('usual') ? 'usual' : 'large');
      document.querySelector(link.classList.contains('usual') ? '#text-large' : '#text-usual').focus();
    }
  });

  // What the address says of the page goes along into the other language, however the link is opened.
  for (const kind of ['pointerdown', 'focusin', 'click']) {
    addEventListener(
      kind,
      event => {
        const link = event.target instanceof Element ? event.target.closest('a.lang') : null;
        if (link) link.href = link.pathname + location.search + location.hash;
      },
      { capture: true },
    );
  }
})();
