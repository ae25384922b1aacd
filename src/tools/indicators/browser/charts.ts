// Draws a chart once it comes near the window; until then neither data nor drawing costs anything but its empty box.
const NEAR = '300px';

const figures = document.querySelectorAll<HTMLElement>('[data-chart]');
const observer = new IntersectionObserver(
  entries => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      void import('./drawing.ts').then(({ draw }) => draw(target as HTMLElement));
    }
  },
  { rootMargin: `${NEAR} 0px` },
);
for (const figure of figures) observer.observe(figure);
