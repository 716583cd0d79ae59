/**
 * What is made of an object, made once for as long as the object is there: who writes has a report compiled and checked
 * again at every letter, and most of its files and sections are the same objects as before. All else that it is made of
 * has to be the same for the same object.
 */
export function onceFor<Key extends object, Rest extends readonly unknown[], Made>(
  make: (key: Key, ...rest: Rest) => Made,
): (key: Key, ...rest: Rest) => Made {
  const known = new WeakMap<Key, { readonly made: Made }>()
  return (key, ...rest) => {
    const before = known.get(key)
    if (before) return before.made
    const made = make(key, ...rest)
    known.set(key, { made })
    return made
  }
}
