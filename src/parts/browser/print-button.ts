// The button that prints a list for the wall; without script the browser's own menu does the same.
const button = document.querySelector<HTMLButtonElement>('[data-print]');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    print();
  });
}
