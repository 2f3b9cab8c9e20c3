/**
 * A function that works out its answer once per object, and forgets it with the object. What it is asked about never changes, so that the
 * answer does not either: beside the calendar of each year the one permitted state of a module.
 *
 * @internal
 */
export function oncePer<Key extends object, Answer extends object>(work: (key: Key) => Answer): (key: Key) => Answer {
  const done = new WeakMap<Key, Answer>();
  return (key) => {
    const known = done.get(key);
    if (known !== undefined) return known;
    const answer = work(key);
    done.set(key, answer);
    return answer;
  };
}
