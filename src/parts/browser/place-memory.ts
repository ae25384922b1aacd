// Remembers with each step of the history how far the page was scrolled and whether the filters were open,
// and goes back there once the hits stand again.

interface Place {
  top: number;
  open: boolean;
}

export interface PlaceMemory {
  /** The place of the step that the reader is at, or null at a new step. */
  remembered(): Place | null;
  /** To be called before a step is left. */
  keep(): void;
}

export function placeMemory(isOpen: () => boolean): PlaceMemory {
  history.scrollRestoration = 'manual';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    history.replaceState({ top: scrollY, open: isOpen() } satisfies Place, '');
  };
  // Not at every event: browsers refuse to write the history too often.
  addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 250);
  });
  addEventListener('popstate', () => clearTimeout(timer));
  // Before a link is followed.
  addEventListener('click', keep, { capture: true });
  return {
    keep,
    remembered() {
      const state: unknown = history.state;
      if (typeof state !== 'object' || state === null || !('top' in state) || !('open' in state)) return null;
      return { top: Number(state.top), open: state.open === true };
    },
  };
}
