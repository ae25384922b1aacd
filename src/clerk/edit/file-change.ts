// A data file that is to be written or changed, before it is: where, and its text from the text before.
export interface FileChange {
  root: 'content' | 'seeds';
  /** Inside the data folder, with forward slashes. */
  path: string;
  /** The text from the text before; null where the file is new. Throws a NotEditable. */
  make(before: string | null): string;
}
