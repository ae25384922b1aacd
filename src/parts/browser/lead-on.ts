// A page that was parted into several leads old links to its parts on to where they stand now.

/** @param targetOf the address for a fragment, without its `#`; null where the fragment stands here or nowhere */
export function leadOn(targetOf: (hash: string) => string | null): void {
  const follow = () => {
    const hash = location.hash.slice(1);
    const target = hash === '' ? null : targetOf(hash);
    if (target !== null) location.replace(target);
  };
  addEventListener('hashchange', follow);
  follow();
}
