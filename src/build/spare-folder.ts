// Where the copy of a release stands: beside it, under a name of its own until it is complete.

export function spareFolder(release: string): string {
  return `${release}.spare`;
}

export function unfinished(spare: string): string {
  return `${spare}.new`;
}
