// Today at the port, wherever the reader is. The zone stands in the page.
import { dayAt, type Day } from '#time/day.ts';

export function portToday(): Day {
  return dayAt(new Date(), document.documentElement.dataset['zone']!);
}
