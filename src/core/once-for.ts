/**
 * What is made of an object, made once for as long as the object is there: who writes has a report compiled and checked
 * again at every letter, and most of its files and sections are the same objects as before.
 */
export function onceFor<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, { readonly made: Made }>()
  return (key) => {
    const there = known.get(key) ?? { made: make(key) }
    known.set(key, there)
    return there.made
  }
}
