// The dictionaries of opencc-js have no types of their own.
declare module 'opencc-js/dict/*' {
  /** Pairs set apart by bars, the two of a pair by a space. */
  const pairs: string;
  export default pairs;
}
